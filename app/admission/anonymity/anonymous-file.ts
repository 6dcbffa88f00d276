import type { ApplicationFile } from '~/admission/case-file/file.server'
import type { Locale } from '~/shared/words'
import { reviewWords } from '~/admission/rubrics/words'

type Blind = {
  codeName: string
  redact: (text: string) => string
  /** The kinds of papers that may be opened. */
  openPapers: readonly string[]
  locale: Locale
}

/**
 * A file as an expert reads it who must not know the firm. Field by field, so that whatever is added to a file stays
 * hidden until somebody says here what of it may be seen; the answers were masked where they were put into words.
 */
export function anonymousFile(file: ApplicationFile, blind: Blind): ApplicationFile {
  const { redact, codeName } = blind
  return {
    id: '',
    ref: file.ref,
    track: file.track,
    trackName: file.trackName,
    state: file.state,
    outcome: file.outcome,
    since: file.since,
    submittedOn: file.submittedOn,
    amendedAt: file.amendedAt,
    firm: {
      id: '',
      name: codeName,
      uscc: '',
      foundedOn: file.firm.foundedOn,
      product: redact(file.firm.product),
    },
    intake: file.intake,
    officer: file.officer,
    noticeFrom: null,
    noticeUntil: null,
    agreementIssued: false,
    correctionDueOn: file.correctionDueOn,
    turn: file.turn,
    acts: [],
    bars: file.bars,
    sections: file.sections.map((section) => ({
      key: section.key,
      title: section.title,
      answers: section.answers.map((answer) => ({
        key: answer.key,
        label: answer.label,
        value: answer.value,
        long: answer.long,
        old: answer.old,
        asked: askedBlind(answer.asked, redact),
      })),
    })),
    papers: file.papers.map((paper) => papersBlind(paper, blind)),
    findings: file.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      words: finding.words,
      clause: finding.clause,
      why: redact(finding.why),
      computed: finding.computed,
      verdict: finding.verdict,
      note: finding.note === null ? null : redact(finding.note),
      setBy: finding.setBy,
      setOn: finding.setOn,
      questions: finding.questions,
      facts: finding.facts,
      papers: finding.papers,
    })),
    fit: file.fit,
    openFindings: file.openFindings,
    unmetFindings: file.unmetFindings,
    corrections: [],
    amendments: [],
    decisions: [],
  }
}

type Asked = ApplicationFile['papers'][number]['asked']

function askedBlind(asked: Asked, redact: (text: string) => string): Asked {
  return asked ? { reason: asked.reason, note: redact(asked.note) } : null
}

/** By kind and number; only what may be opened has an address. */
function papersBlind(paper: ApplicationFile['papers'][number], blind: Blind): typeof paper {
  const opens = blind.openPapers.includes(paper.code)
  return {
    code: paper.code,
    name: paper.name,
    required: paper.required,
    asked: askedBlind(paper.asked, blind.redact),
    files: paper.files.map((file, index) => ({
      id: opens ? file.id : null,
      name: reviewWords[blind.locale].paperNumber(index + 1),
      size: file.size,
      addedOn: file.addedOn,
      shown: opens ? file.shown : null,
    })),
  }
}
