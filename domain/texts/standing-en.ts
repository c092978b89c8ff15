import type { StandingTexts } from './standing-vi.ts';

/** What the standing pages say in English. */
export const standingEn: StandingTexts = {
  imprint: {
    description: 'Governing body, licence, editors, address, and how to reach the newsroom.',
    governingBody: 'Governing body',
    licence: 'Licence',
    editorInChief: 'Editor-in-chief',
    deputyEditors: 'Deputy editors',
    address: 'Newsroom',
    domain: 'Domain',
    advertising: 'Advertising and circulation',
    reuse: 'Reuse',
  },
  contact: {
    description: 'Send news, texts and pictures; comments and requests for correction; advertising and circulation.',
    parts: [
      {
        heading: 'Send news, texts and pictures',
        paragraphs: [
          'Readers and contributors send news, texts and pictures to the newsroom’s e-mail address, with their name, pen name and telephone number so that we can call back. With pictures, please say where and when they were taken and who is in them.',
        ],
        items: [],
      },
      {
        heading: 'Ask for a correction',
        paragraphs: ['If something in the paper is wrong, please tell us:'],
        items: [
          'the headline and the address of the article;',
          'the passage that is wrong, and what is right, with documents if you have them;',
          'your name, address and telephone number.',
        ],
      },
      {
        heading: 'Ask to reuse news, texts and pictures',
        paragraphs: [
          'To republish, translate or print the paper’s news, texts or pictures beyond what the imprint allows, please write to the newsroom: which text or picture, where it is to be used, and for how long. For pictures credited to an agency or another source, please ask that source.',
        ],
        items: [],
      },
    ],
    reach: 'How to reach us',
  },
  corrections: {
    description: 'The newsroom’s corrections and apologies for what it has published.',
    intro: 'Every correction and apology of the paper stands here, newest first, and at the head of its article.',
    empty: 'There is no correction yet.',
    policy: {
      heading: 'How the paper corrects itself',
      paragraphs: [
        'When something published is wrong, the paper publishes a correction and apology: what was wrong, what is right, an authority’s conclusion where there is one, and the apology to readers. It stands at the head of the article and on this page, and is not changed or removed later. When an article is withdrawn because it was wrong, its correction stays here.',
        'An article that is updated without being corrected tells when, under its headline and in its history of changes.',
      ],
    },
    howTo: 'How to ask for a correction',
  },
  privacy: {
    description: 'This site does not follow its readers. Here is what is counted, and what stays on your device.',
    parts: [
      {
        heading: 'No tracking',
        paragraphs: [
          'The site sets no cookie for readers, has no third-party tracking or advertising code, and keeps no profile of anybody. Text, pictures and fonts all come from the newsroom’s own server. Only the newsroom’s working area uses a sign-in cookie, for the paper’s staff.',
        ],
        items: [],
      },
      {
        heading: 'What is counted',
        paragraphs: [
          'The newsroom counts how often each article is viewed in an hour. Those are numbers only: without network address, device or anything else about who viewed it. Each view carries a random number, so that it is not counted twice; it does not tell who viewed what, and is deleted after about a day.',
        ],
        items: [],
      },
      {
        heading: 'What stays on your device',
        paragraphs: ['Your browser keeps these on your own device and does not send them to the newsroom:'],
        items: [
          'light or dark background and text size, if you chose them;',
          'the list of articles that you saved for later;',
          'at most the 20 articles opened last, to be read again without a connection.',
        ],
      },
      {
        heading: 'Server logs',
        paragraphs: [
          'The site’s log holds faults and the path of the page that had them, but no network addresses and nothing that you type. Network and hosting providers may keep technical logs of their own as the law asks.',
        ],
        items: [],
      },
      {
        heading: 'Sharing and links to elsewhere',
        paragraphs: [
          'Share buttons are plain links: Facebook, Zalo or X is opened only when you press one. Videos and social posts in articles are linked and never load by themselves.',
        ],
        items: [],
      },
    ],
    erase: 'See and erase what is kept on this device on the page',
    ask: 'Questions about data? Write to the newsroom:',
  },
  accessibility: {
    description: 'The site aims at WCAG 2.2, level AA, so that everybody can read the paper in whatever way.',
    parts: [
      {
        heading: 'Aim',
        paragraphs: [
          'This site aims to meet the Web Content Accessibility Guidelines 2.2 at level AA on every readers’ page. Each version of the software is checked by automatic tools before it is used.',
        ],
        items: [],
      },
      {
        heading: 'What works',
        paragraphs: [],
        items: [
          'reading and reaching everything by keyboard alone, with a link past the head of the page;',
          'reading everything without JavaScript;',
          'zooming to 400 % without scrolling sideways, except wide tables, which have a scroller of their own;',
          'text size in articles, light or dark background, and the system’s high-contrast mode;',
          'listening to articles on devices with a Vietnamese voice;',
          'headings, landmarks and picture descriptions for screen readers; a plain print view of each article.',
        ],
      },
      {
        heading: 'What is not complete',
        paragraphs: [],
        items: [
          'some pictures in old articles may lack a description;',
          'videos and posts linked from elsewhere may lack captions;',
          'documents sent to us by others may not meet the standard.',
        ],
      },
    ],
    report: 'If something is hard to read or use, please tell us the page’s address and your device:',
  },
  offline: {
    note: (moment) =>
      `You are reading without a connection. This is the copy kept on this device at ${moment}; the newsroom may have updated or withdrawn the article.`,
    description: 'Your device has no connection, or the newspaper does not answer.',
    help: 'The page you wanted is not kept on this device. You can read the articles below, or try again later.',
    retry: 'Try the front page',
    heading: 'Articles you can read now',
  },
  saved: {
    description:
      'The articles you marked “Save for later”. The list is on this device only; the newsroom does not know it.',
    noScript: 'The list is in your browser; seeing it needs JavaScript.',
    heading: 'For later',
    empty: 'No article yet. Open one and press “Save for later” under its headline.',
    readHeading: 'To read without a connection',
    readIntro: 'At most the 20 articles opened last; your browser keeps a copy that can be read without a connection.',
    readEmpty: 'No article is kept.',
    remove: 'Remove',
    clear: 'Erase the whole list',
    clearRead: 'Erase the kept articles',
  },
};
