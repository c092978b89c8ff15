import { ArticleShelf } from './article-shelf.ts';
import { ArticleTools } from './article-tools.ts';
import { showCurrentSection, tellRelativeTimes } from './page-help.ts';
import { ShareRow } from './share-row.ts';
import { ThemeSwitch } from './theme-switch.ts';
import { tellOfView } from './view-beacon.ts';

customElements.define('share-row', ShareRow);
customElements.define('article-tools', ArticleTools);
customElements.define('theme-switch', ThemeSwitch);
customElements.define('article-shelf', ArticleShelf);
tellRelativeTimes();
showCurrentSection();
tellOfView();
