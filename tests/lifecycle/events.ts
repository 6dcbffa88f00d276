/** Which event says that a step was taken; a step that changes no state may have one too. */
export const EVENTS: Record<string, Record<string, readonly string[]>> = {
  application: {
    submit: ['application_submitted'],
    hand_in: ['application_handed_in'],
    take_up: ['application_taken_up'],
    ask_correction: ['correction_asked'],
    answer_correction: ['correction_answered'],
    lapse: ['application_lapsed'],
    refer: ['application_referred'],
    send_back: ['application_sent_back'],
    resume: ['application_resumed'],
    decide: ['application_decided'],
    screen_out: ['application_decided'],
    reconsider: ['waitlist_moved_up'],
    publish: ['public_notice_opened'],
    uphold_objection: ['objection_upheld'],
    admit: ['application_admitted'],
    withdraw: ['application_withdrawn'],
  },
  review: { submit: ['review_submitted'], recuse: ['review_recused'], abstain: ['review_abstained'] },
  panel: {
    attend: ['panel_opened', 'panel_attendance_changed'],
    record: ['panel_item_recorded'],
    close: ['panel_closed'],
    lock: ['panel_locked'],
    cancel: ['panel_cancelled'],
  },
  tenancy: { graduate: ['tenancy_graduated'], exit: ['tenancy_exited'] },
  contract: {
    accept: ['contract_accepted'],
    decline: ['contract_declined'],
    withdraw: ['contract_withdrawn'],
    sign: ['contract_signed'],
    take_over: ['rooms_handed_over'],
    call_off: ['contract_called_off'],
    hand_back: ['rooms_handed_back'],
    lapse: ['contract_lapsed'],
    settle: ['contract_settled'],
  },
  evidence: {
    approve: ['evidence.approved'],
    return: ['evidence.returned'],
    resubmit: ['evidence.resubmitted'],
    withdraw: ['evidence.withdrawn'],
  },
}

/** Answers to invitations are told about the file, in the expert's name: they are counted by where they led. */
export const ANSWERS: Record<string, string> = {
  review_invitation_accepted: 'accepted',
  review_invitation_declined: 'declined',
  review_invitation_lapsed: 'lapsed',
}
