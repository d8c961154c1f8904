/** Folder of the replayable copies, beside an audit's database: `wacz/<walk>.wacz`. */
export const waczFolder = 'wacz';

/** How a walk's note begins that says why there is no copy of it. */
export const noCopy = 'no replayable copy was made:';
