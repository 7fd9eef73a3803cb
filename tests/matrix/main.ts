export { outcomes } from './matrix';
export { matrixPage } from './page';
