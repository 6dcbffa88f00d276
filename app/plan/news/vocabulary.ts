import { vocabulary } from '~/shared/vocabulary'

/** How far a piece of news is. */
export const NEWS_STATES = vocabulary({
  draft: ['草稿', 'Draft', 'half'],
  published: ['已发布', 'Published', 'yes'],
  withdrawn: ['已撤下', 'Withdrawn', 'ended'],
})
