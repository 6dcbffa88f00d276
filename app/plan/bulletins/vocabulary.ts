import { vocabulary } from '~/shared/vocabulary'

/** How far the bulletin of a month is. */
export const BULLETIN_STATES = vocabulary({
  draft: ['草稿', 'Draft', 'half'],
  published: ['已发布', 'Published', 'yes'],
  withdrawn: ['已撤回', 'Withdrawn', 'ended'],
})

/** The parts of a bulletin that people word, in their order; the ranking stands between the first two by itself. */
export const SECTIONS = ['overall', 'highlights', 'problems', 'next'] as const
