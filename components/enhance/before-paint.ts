/**
 * Runs in the head, before anything is painted: a reader's kept theme and text size must not flash. Kept in one line, because
 * the policy allows it by the hash of exactly these characters.
 */
export const BEFORE_PAINT =
  "try{const r=document.documentElement,t=localStorage.getItem('theme'),s=localStorage.getItem('text-size');if(t)r.dataset.theme=t;if(s)r.dataset.textSize=s}catch{}";
