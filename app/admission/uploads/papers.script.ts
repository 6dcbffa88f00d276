import { prepareUploads } from './uploads.script'

/** Papers travel in pieces as soon as they are chosen. */
prepareUploads(document)
