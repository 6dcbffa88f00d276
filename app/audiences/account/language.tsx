import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { ownPath } from '~/platform/http.server'
import { localeCookie } from '~/platform/locale.server'

export function loader() {
  return redirect('/')
}

/** Anyone may choose the language; the choice is a cookie. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const locale = form.get('locale') === 'en' ? 'en' : 'zh'
  return redirect(ownPath(form.get('next'), '/'), { headers: { 'Set-Cookie': localeCookie(locale) } })
}
