/** What a person asks for by a command, and what draws the matrix. Loaded then, so that waking does not wait for it. */
export { checkWorkspace } from './check-workspace';
export { keepFinding } from './keep-finding';
export { drawMatrix, drawShell } from './matrix-drawing';
export { exportMatrix } from './matrix-export';
export { createFramework } from './new-framework';
export { compareWith, compareWithHead, swapSides } from './review/compare';
export { exportFramework } from './review/export';
export { importFramework } from './review/import';
export { writeReport } from './review/report';
