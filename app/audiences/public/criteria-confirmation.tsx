import { useLoaderData } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { actOnLink } from '~/setup/criteria-sets/act-on-link.server'
import { confirmSubscription } from '~/setup/criteria-sets/end-subscription.server'
import { LinkPage } from '~/setup/criteria-sets/public-parts'
import { publicCriteriaWords } from '~/setup/criteria-sets/public-words'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

const { loader, action } = actOnLink('confirm', confirmSubscription, paths.criteriaConfirm)

const meta = titled(publicCriteriaWords, (w) => w.confirmTitle)

/** The page behind the link of a letter to a subscriber. */
function Criteria() {
  const { name, ...data } = useLoaderData<typeof loader>()
  const w = useWords(publicCriteriaWords)
  const words = { title: w.confirmTitle, lead: w.confirmLead(name), act: w.confirmAct }
  return <LinkPage {...data} {...words} after={{ title: w.confirmed, text: w.confirmedText }} />
}

export { loader, action, meta, Criteria as default }
