import { defineWords } from '~/shared/words'

/** The page of published figures. */
export const figuresWords = defineWords({
  title: ['五年进度', 'Five-year plan'],
  lead: (from: string, to: string, asOf: string) => [
    `计划期 ${from} 至 ${to}。只数经科技局核准的证据，数据截至 ${asOf}。`,
    `The plan runs from ${from} to ${to}. Only evidence approved by the science bureau counts; as of ${asOf}.`,
  ],
  indicator: ['指标', 'Indicator'],
  value: ['已核准', 'Approved'],
  due: ['计划应到', 'Due by now'],
  dueOrLimit: ['计划应到，或至今上限', 'Due, or the limit, by now'],
  target: ['目标', 'Target'],
  definition: ['口径', 'What counts'],
  closed: ['各月关账数', 'Closed months'],
  closedLead: [
    '一个月关账以后，数字不再变；之后才核准的，计入下一个月。',
    'Once a month is closed its figures never change; what is approved later is counted with the next.',
  ],
  closedNone: ['还没有关账的月份', 'No month is closed yet'],
  month: ['月份', 'Month'],
  data: ['取数据', 'The data'],
  dataLead: [
    '地址长期不变，可以按格式说明用程序读取；引用请注明来源和数据日期。',
    'The addresses stay, and may be read by machine after the schema. Please name the source and the day.',
  ],
  json: ['JSON', 'JSON'],
  csv: ['CSV', 'CSV'],
  schema: ['JSON 格式说明', 'JSON schema'],
  none: ['还没有公布目标', 'No targets yet'],
})
