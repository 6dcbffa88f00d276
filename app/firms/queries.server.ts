export { recordsVisibleTo, visibleTo } from './visible.server'
