import { z } from 'zod'
import { SettingShapes } from '~/ground/settings/settings'
import { wholeField } from '~/shared/form-number'
import { WHEN } from './when.form'

const experts = wholeField([1, 9], { missing: 'not_a_number', wrong: 'experts_wrong' })
const points = wholeField([1, 100], { missing: 'not_a_number', wrong: 'points_wrong' })

/** What a review needs, by track. */
export const ReviewingForm = z
  .object({ fewestA: experts, fewestB: experts, apartA: points, apartB: points, ...WHEN })
  .transform(({ effectiveOn, reason, basedOn, ...content }) => ({
    when: { effectiveOn, reason, basedOn },
    content: SettingShapes.reviewing.parse(content),
  }))
