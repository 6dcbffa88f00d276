import { createContext, useContext, type ReactNode } from 'react'
import type { Locale } from '~/shared/words'

const LocaleContext = createContext<Locale>('zh')

/** Sets the language of everything below it. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
}

export function useLocale(): Locale {
  return useContext(LocaleContext)
}

/** The messages of the reader's language. */
export function useWords<T>(words: { zh: T; en: T }): T {
  return words[useLocale()]
}
