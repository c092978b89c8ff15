import { ShareRow } from './share-row.ts';

customElements.define('share-row', ShareRow);
