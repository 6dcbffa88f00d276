import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'

/** What happens to the drawings of a floor. */
export const drawingEvents = defineEvents({
  drawing_begun: event(
    { floor: text, version: count },
    {
      for: 'log',
      name: { zh: '开始画平面图', en: 'Floor plan begun' },
      zh: (p) => `${p.floor}平面图第 ${p.version} 版开始画`,
      en: (p) => `Version ${p.version} of the plan of ${p.floor} begun`,
    },
  ),
  underlay_laid: event(
    { floor: text, version: count, file: text },
    {
      for: 'log',
      name: { zh: '上传平面图底图', en: 'Image laid under a plan' },
      zh: (p) => [`${p.floor}平面图第 ${p.version} 版换底图`, p.file],
      en: (p) => [`Image under version ${p.version} of the plan of ${p.floor}`, p.file],
    },
  ),
  drawing_published: event(
    { floor: text, version: count, from: day, shapes: count, missing: text, reason: text },
    {
      for: 'log',
      name: { zh: '发布平面图', en: 'Floor plan published' },
      zh: (p) => [
        `${p.floor}平面图第 ${p.version} 版发布，${p.from} 起用`,
        `${p.shapes} 个图形${p.missing ? `，没有画：${p.missing}` : ''}。${p.reason}`,
      ],
      en: (p) => [
        `Version ${p.version} of the plan of ${p.floor} published, in use from ${p.from}`,
        `${p.shapes} shapes${p.missing ? `, not drawn: ${p.missing}` : ''}. ${p.reason}`,
      ],
    },
  ),
  drawing_discarded: event(
    { floor: text, version: count },
    {
      for: 'log',
      shape: 'ended',
      name: { zh: '放弃平面图草稿', en: 'Draft of a plan discarded' },
      zh: (p) => `${p.floor}平面图第 ${p.version} 版的草稿放弃了`,
      en: (p) => `The draft of version ${p.version} of the plan of ${p.floor} discarded`,
    },
  ),
})
