import { useWords } from '~/ui/locale'
import { Disclosure } from '~/ui/page'
import { peopleWords } from './words'

/** What is kept of a person, and why; read before agreeing. */
export function PrivacyNotice() {
  const { signUp } = useWords(peopleWords)
  return (
    <div className="mb-5">
      <Disclosure summary={signUp.notice}>
        {signUp.noticeText.split('\n').map((paragraph) => (
          <p key={paragraph} className="mb-2 text-13 text-ink-2">
            {paragraph}
          </p>
        ))}
      </Disclosure>
    </div>
  )
}
