import type { Locale } from '~/shared/words'
import { env } from './env.server'

/** The reader's language: what they chose (cookie), else what their browser asks for, else Chinese. */
export function localeOf(request: Request): Locale {
  const chosen = /(?:^|;\s*)lang=(zh|en)\b/.exec(request.headers.get('Cookie') ?? '')?.[1]
  if (chosen === 'zh' || chosen === 'en') return chosen
  const asked = (request.headers.get('Accept-Language') ?? '').toLowerCase()
  const [zh, en] = [asked.search(/\bzh\b/), asked.search(/\ben\b/)]
  return en >= 0 && (zh < 0 || en < zh) ? 'en' : 'zh'
}

/** The Set-Cookie line that keeps the chosen language for a year. */
export function localeCookie(locale: Locale): string {
  const secure = env().BASE_URL.startsWith('https://') ? '; Secure' : ''
  return `lang=${locale}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`
}
