import { paths } from '~/platform/paths'
import { isTopic, type MatterCode } from './matters'

/** The page on which a matter is decided otherwise. */
export function homeOf(code: MatterCode, slug: string, to: string): string {
  if (isTopic(code)) return paths.adminSetting(slug, code)
  switch (code) {
    case 'rent':
      return paths.deskSchemes(slug)
    case 'lease_text':
      return paths.deskContractText(slug)
    case 'certificate_text':
      return paths.deskCertificateText(slug)
    case 'agreement_text':
      return paths.deskAgreementText(slug)
    case 'checklists':
      return paths.deskChecklists(slug)
    case 'booking_rules':
      return to ? paths.deskBookable(slug, to) : paths.deskBookings(slug)
    case 'kinds':
      return paths.adminKinds(slug)
    case 'indicators':
      return paths.adminIndicators(slug)
    case 'criteria':
      return paths.deskCriteria(slug)
    case 'rubric':
      return paths.adminRubrics(slug)
    case 'forms':
      return paths.deskForms(slug)
    case 'questions':
      return paths.questions(slug)
  }
}
