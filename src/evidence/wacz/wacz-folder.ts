/** Folder of the replayable copies, beside an audit's database: `wacz/<walk>.wacz`. */
export const waczFolder = 'wacz';
