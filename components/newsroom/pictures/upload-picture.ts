import type { Answer } from '#domain/refusal.ts';
import type { PictureItem } from '#server/picture/add-picture.ts';

/** Where pictures are listed and sent to. */
export const PICTURES_ADDRESS = '/api/pictures';

function readAnswer(text: string): Answer<PictureItem> | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    const known = typeof answer === 'object' && answer !== null && 'ok' in answer;
    return known ? (answer as Answer<PictureItem>) : undefined;
  } catch {
    return undefined;
  }
}

/** Sends a picture; `onProgress` hears percent. Undefined when the server could not be reached or understood. */
export function uploadPicture(
  form: FormData,
  onProgress: (percent: number) => void,
): Promise<Answer<PictureItem> | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', PICTURES_ADDRESS);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? Math.floor((100 * loaded) / total) : 0);
    request.onload = () => resolve(readAnswer(request.responseText));
    request.onerror = () => resolve(undefined);
    request.send(form);
  });
}

/** The newest pictures, or undefined when they could not be had. */
export async function fetchPictures(): Promise<readonly PictureItem[] | undefined> {
  try {
    const answer = await fetch(PICTURES_ADDRESS, { cache: 'no-store' });
    const read: unknown = answer.ok ? await answer.json() : undefined;
    return Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
