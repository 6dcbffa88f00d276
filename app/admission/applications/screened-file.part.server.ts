/** The file, its event and its lifecycle as the commands of two screeners need them, in their transaction. */
export { loadForStaff as fileToScreen, note as noteOnFile } from './staff.server'
