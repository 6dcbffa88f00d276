import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** What frequent questions are about, in the order in which firms meet it. */
export const TOPICS = vocabulary({
  admission: ['申请和评审', 'Application and review'],
  space: ['房间和租金', 'Rooms and rent'],
  support: ['政策和服务', 'Support and services'],
  landing: ['毕业和落地', 'Graduation and landing'],
  using: ['账户和使用', 'Account and use'],
})
export type Topic = CodeOf<typeof TOPICS>
