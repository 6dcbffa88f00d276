import type { SettingOf } from '~/ground/settings/settings'

/** Who asks a firm for its figures: the operator, or the enclave where none is named. */
export const operatorIn = (said: SettingOf<'identity'>) => ({
  zh: said.operatorZh || said.nameZh,
  en: said.operatorEn || said.nameEn,
})
