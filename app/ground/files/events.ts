import { defineEvents, event, text } from '~/ground/audit/catalogue'

/** What happens to files that are on record. */
export const fileEvents = defineEvents({
  photo_written_anew: event(
    { name: text, before: text, after: text },
    {
      for: 'log',
      name: { zh: '重写旧照片', en: 'Old photo written anew' },
      zh: (p) => [`重写旧照片 ${p.name}，去掉拍摄地点`, `${p.before} → ${p.after}`],
      en: (p) => [`Photo ${p.name} written anew, without its place`, `${p.before} → ${p.after}`],
    },
  ),
})
