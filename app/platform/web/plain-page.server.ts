import type { Response } from 'express'
import { randomBytes } from 'node:crypto'

type Page = { status: number; zh: string; en: string; incident?: string; retryAfter?: number }

export const AWAY: Page = {
  status: 503,
  zh: '系统正在恢复，请稍候几秒再试。已保存的内容不会丢失。',
  en: 'The system is recovering. Try again in a few seconds. Nothing that was saved is lost.',
  retryAfter: 5,
}
export const BROKEN: Page = {
  status: 500,
  zh: '出错了，我们已经记录。请稍后再试；如需帮助，请告知下面的编号。',
  en: 'Something went wrong and has been recorded. Try again later, and give this number if you ask for help.',
}
export const CROWDED: Page = {
  status: 503,
  zh: '此刻访问人数较多，请稍候几秒再试。',
  en: 'Many people are here at this moment. Try again in a few seconds.',
  retryAfter: 5,
}
export const UNREADABLE: Page = {
  status: 400,
  zh: '无法读取提交的内容，请返回重试。',
  en: 'What was sent cannot be read. Go back and try again.',
}
export const TOO_LARGE: Page = {
  status: 413,
  zh: '提交的内容过大，请减少后重试。',
  en: 'What was sent is too large. Send less and try again.',
}

/** A page that needs neither the database nor the build: for the moments when there is nothing else. */
export function sendPlainPage(response: Response, page: Page): void {
  const nonce = randomBytes(16).toString('base64')
  response.status(page.status)
  response.set('Cache-Control', 'no-store')
  response.set(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'nonce-${nonce}'; frame-ancestors 'none'`,
  )
  if (page.retryAfter) response.set('Retry-After', String(page.retryAfter))
  const number = page.incident ? `<p><code>${page.incident}</code></p>` : ''
  response.type('html').send(`<!DOCTYPE html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Feidi 飞地</title>
<style nonce="${nonce}">
body { max-width: 34rem; margin: 18vh auto; padding: 0 1.5rem; font: 1rem/1.7 system-ui, sans-serif; color: #222 }
p + p { color: #555 }
</style>
<p>${page.zh}</p>
<p lang="en">${page.en}</p>
${number}
</html>`)
}
