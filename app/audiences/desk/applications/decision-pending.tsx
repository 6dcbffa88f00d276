import { actWords } from '~/admission/applications/act-words'
import { actOnDecision } from '~/admission/case-file/act-on-decision.server'
import { DecisionPage } from '~/admission/case-file/decision-page'
import { prepareDecision } from '~/admission/decisions/decide.server'
import { paths } from '~/platform/paths'
import { titled } from '~/ui/title'

export const meta = titled(actWords, (w) => w.decision.title)

/** Holds the decision back: it is published with others. */
const { loader, action } = actOnDecision(prepareDecision, paths.deskDecisions)

export { loader, action, DecisionPage as default }
