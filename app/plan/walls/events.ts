import { defineEvents, event, text } from '~/ground/audit/catalogue'

/** Addresses under which a screen on a wall reads the plan without signing in. */
export const wallEvents = defineEvents({
  screen_added: event(
    { name: text },
    {
      for: 'log',
      name: { zh: '开通大屏', en: 'Screen added' },
      zh: (p) => `开通大屏：${p.name}`,
      en: (p) => `Screen added: ${p.name}`,
    },
  ),
  screen_revoked: event(
    { name: text },
    {
      for: 'log',
      shape: 'no',
      name: { zh: '收回大屏地址', en: 'Screen revoked' },
      zh: (p) => `收回大屏地址：${p.name}`,
      en: (p) => `Address of a screen revoked: ${p.name}`,
    },
  ),
})
