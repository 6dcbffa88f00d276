-- Every column that holds a code is kept to the vocabulary of its noun (tests/support/vocabularies.ts, from which this
-- is written down; a test compares the two). The plain CHECKs of before go: these say the same under one name.
ALTER TABLE "AchievementJoin" DROP CONSTRAINT a_join_is_in_a_known_state;
ALTER TABLE "CriteriaSet" DROP CONSTRAINT criteria_set_has_a_state;
ALTER TABLE "FirmChange" DROP CONSTRAINT firm_change_has_a_state;
ALTER TABLE "Indicator" DROP CONSTRAINT home_firms_count_in_a_known_way;
ALTER TABLE "Letter" DROP CONSTRAINT letter_has_a_state;
ALTER TABLE "LetterDraft" DROP CONSTRAINT letter_draft_has_a_language;
ALTER TABLE "NoticeChoice" DROP CONSTRAINT notice_choice_is_known;
ALTER TABLE "Objection" DROP CONSTRAINT objection_state;
ALTER TABLE "Panel" DROP CONSTRAINT panel_agenda_is_known;
ALTER TABLE "Panel" DROP CONSTRAINT panel_state;
ALTER TABLE "Review" DROP CONSTRAINT review_has_a_state;
ALTER TABLE "ReviewPhase" DROP CONSTRAINT review_phase_sees_others;
ALTER TABLE "SavedView" DROP CONSTRAINT saved_view_has_a_page;
ALTER TABLE "ScreeningOpinion" DROP CONSTRAINT an_opinion_recommends;
ALTER TABLE "StateTally" DROP CONSTRAINT tally_has_a_subject;

ALTER TABLE "AchievementJoin" ADD CONSTRAINT "AchievementJoin_state_is_known"
  CHECK ("state" IN ('asked', 'joined', 'refused', 'dropped'));
ALTER TABLE "Application" ADD CONSTRAINT "Application_outcome_is_known"
  CHECK ("outcome" IN ('accepted', 'waitlisted', 'declined'));
ALTER TABLE "Application" ADD CONSTRAINT "Application_state_is_known"
  CHECK ("state" IN ('draft', 'submitted', 'screening', 'awaiting_correction', 'in_review', 'decided', 'public_notice', 'admitted', 'withdrawn', 'lapsed'));
ALTER TABLE "Application" ADD CONSTRAINT "Application_track_is_known"
  CHECK ("track" IN ('A', 'B'));
ALTER TABLE "ApplicationForm" ADD CONSTRAINT "ApplicationForm_state_is_known"
  CHECK ("state" IN ('draft', 'published'));
ALTER TABLE "CriteriaSet" ADD CONSTRAINT "CriteriaSet_purpose_is_known"
  CHECK ("purpose" IN ('admission', 'graduation'));
ALTER TABLE "CriteriaSet" ADD CONSTRAINT "CriteriaSet_state_is_known"
  CHECK ("state" IN ('draft', 'published', 'retired'));
ALTER TABLE "CriteriaSubscription" ADD CONSTRAINT "CriteriaSubscription_locale_is_known"
  CHECK ("locale" IN ('zh', 'en'));
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_outcome_is_known"
  CHECK ("outcome" IN ('accepted', 'waitlisted', 'declined'));
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_state_is_known"
  CHECK ("state" IN ('submitted', 'returned', 'approved', 'withdrawn'));
ALTER TABLE "ExpertLink" ADD CONSTRAINT "ExpertLink_kind_is_known"
  CHECK ("kind" IN ('employer', 'shareholding', 'mentoring', 'investment', 'family', 'co_patent', 'co_paper'));
ALTER TABLE "ExpertLink" ADD CONSTRAINT "ExpertLink_partyKind_is_known"
  CHECK ("partyKind" IN ('firm', 'person', 'organisation'));
ALTER TABLE "File" ADD CONSTRAINT "File_aboutType_is_known"
  CHECK ("aboutType" IN ('application', 'firm', 'record', 'figures', 'project', 'panel', 'import', 'objection'));
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_computed_is_known"
  CHECK ("computed" IN ('met', 'unmet', 'unknown'));
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_verdict_is_known"
  CHECK ("verdict" IN ('met', 'unmet', 'unknown', 'waived'));
ALTER TABLE "Firm" ADD CONSTRAINT "Firm_track_is_known"
  CHECK ("track" IN ('A', 'B'));
ALTER TABLE "FirmChange" ADD CONSTRAINT "FirmChange_state_is_known"
  CHECK ("state" IN ('asked', 'accepted', 'declined', 'withdrawn'));
ALTER TABLE "FirmPlace" ADD CONSTRAINT "FirmPlace_city_is_known"
  CHECK ("city" IN ('home', 'host', 'other'));
ALTER TABLE "FirmPlace" ADD CONSTRAINT "FirmPlace_kind_is_known"
  CHECK ("kind" IN ('registered', 'rd', 'production'));
ALTER TABLE "FirmRecord" ADD CONSTRAINT "FirmRecord_kind_is_known"
  CHECK ("kind" IN ('tech_sme', 'hnte', 'patent', 'talent', 'achievement', 'contract', 'funding', 'listing'));
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_code_is_known"
  CHECK ("code" IN ('achievements', 'talents', 'landed_tech_smes', 'hntes', 'patents', 'tech_trade'));
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_homeFirms_is_known"
  CHECK ("homeFirms" IN ('founded', 'production', 'never'));
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_rule_is_known"
  CHECK ("rule" IN ('achievements', 'talents', 'landed_tech_smes', 'hntes', 'patents', 'tech_trade'));
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_unit_is_known"
  CHECK ("unit" IN ('item', 'person', 'firm', 'yuan'));
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_role_is_known"
  CHECK ("role" IN ('founder', 'officer', 'director', 'expert', 'bureau', 'park', 'admin'));
ALTER TABLE "LandingProject" ADD CONSTRAINT "LandingProject_premises_is_known"
  CHECK ("premises" IN ('land', 'factory'));
ALTER TABLE "LandingProject" ADD CONSTRAINT "LandingProject_stage_is_known"
  CHECK ("stage" IN ('intent', 'matched', 'signed', 'registered', 'approved_or_leased', 'under_construction', 'completed', 'producing', 'full_capacity', 'above_scale', 'dropped'));
ALTER TABLE "Lease" ADD CONSTRAINT "Lease_purpose_is_known"
  CHECK ("purpose" IN ('firm', 'repair', 'reserved'));
ALTER TABLE "Lease" ADD CONSTRAINT "Lease_state_is_known"
  CHECK ("state" IN ('drafted', 'active', 'ended', 'cancelled'));
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_state_is_known"
  CHECK ("state" IN ('held', 'queued', 'digest', 'kept', 'sent', 'failed', 'dropped'));
ALTER TABLE "LetterDraft" ADD CONSTRAINT "LetterDraft_locale_is_known"
  CHECK ("locale" IN ('zh', 'en'));
ALTER TABLE "LetterReading" ADD CONSTRAINT "LetterReading_role_is_known"
  CHECK ("role" IN ('founder', 'officer', 'director', 'expert', 'bureau', 'park', 'admin'));
ALTER TABLE "LetterTemplate" ADD CONSTRAINT "LetterTemplate_locale_is_known"
  CHECK ("locale" IN ('zh', 'en'));
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_role_is_known"
  CHECK ("role" IN ('founder', 'officer', 'director', 'expert', 'bureau', 'park', 'admin'));
ALTER TABLE "MergeProposal" ADD CONSTRAINT "MergeProposal_proposedAs_is_known"
  CHECK ("proposedAs" IN ('founder', 'officer', 'director', 'expert', 'bureau', 'park', 'admin'));
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_stage_is_known"
  CHECK ("stage" IN ('intent', 'matched', 'signed', 'registered', 'approved_or_leased', 'under_construction', 'completed', 'producing', 'full_capacity', 'above_scale'));
ALTER TABLE "NoticeChoice" ADD CONSTRAINT "NoticeChoice_reach_is_known"
  CHECK ("reach" IN ('digest', 'centre'));
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_state_is_known"
  CHECK ("state" IN ('raised', 'dismissed', 'upheld'));
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_kind_is_known"
  CHECK ("kind" IN ('password_reset', 'first_admin', 'second_factor', 'address_proof'));
ALTER TABLE "Panel" ADD CONSTRAINT "Panel_agendaBy_is_known"
  CHECK ("agendaBy" IN ('ranking', 'hand'));
ALTER TABLE "Panel" ADD CONSTRAINT "Panel_state_is_known"
  CHECK ("state" IN ('convened', 'in_session', 'minuted', 'locked', 'cancelled'));
ALTER TABLE "PanelItem" ADD CONSTRAINT "PanelItem_manner_is_known"
  CHECK ("manner" IN ('consensus', 'vote'));
ALTER TABLE "PanelItem" ADD CONSTRAINT "PanelItem_outcome_is_known"
  CHECK ("outcome" IN ('accepted', 'waitlisted', 'declined', 'revise'));
ALTER TABLE "Park" ADD CONSTRAINT "Park_level_is_known"
  CHECK ("level" IN ('national', 'provincial', 'city'));
ALTER TABLE "Review" ADD CONSTRAINT "Review_recommendation_is_known"
  CHECK ("recommendation" IN ('accept', 'waitlist', 'decline'));
ALTER TABLE "Review" ADD CONSTRAINT "Review_state_is_known"
  CHECK ("state" IN ('assigned', 'submitted', 'recused', 'abstained'));
ALTER TABLE "ReviewInvitation" ADD CONSTRAINT "ReviewInvitation_method_is_known"
  CHECK ("method" IN ('even', 'field', 'random', 'hand'));
ALTER TABLE "ReviewInvitation" ADD CONSTRAINT "ReviewInvitation_state_is_known"
  CHECK ("state" IN ('reserve', 'invited', 'accepted', 'declined', 'lapsed', 'withdrawn'));
ALTER TABLE "ReviewPhase" ADD CONSTRAINT "ReviewPhase_seesOthers_is_known"
  CHECK ("seesOthers" IN ('never', 'after_own', 'always'));
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_page_is_known"
  CHECK ("page" IN ('applications', 'firms', 'evidence', 'landing'));
ALTER TABLE "ScreeningOpinion" ADD CONSTRAINT "ScreeningOpinion_recommendation_is_known"
  CHECK ("recommendation" IN ('refer', 'ask_correction', 'not_eligible'));
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_subject_is_known"
  CHECK ("subject" IN ('application', 'firm'));
ALTER TABLE "StateTally" ADD CONSTRAINT "StateTally_state_is_known"
  CHECK ("state" IN ('draft', 'submitted', 'screening', 'awaiting_correction', 'in_review', 'decided', 'public_notice', 'admitted', 'withdrawn', 'lapsed', 'known'));
ALTER TABLE "StateTally" ADD CONSTRAINT "StateTally_subject_is_known"
  CHECK ("subject" IN ('application', 'firm'));
ALTER TABLE "Tenancy" ADD CONSTRAINT "Tenancy_state_is_known"
  CHECK ("state" IN ('offered', 'active', 'graduated', 'exited'));
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_kind_is_known"
  CHECK ("kind" IN ('office', 'lab', 'desk_room', 'desk', 'public', 'service'));
ALTER TABLE "User" ADD CONSTRAINT "User_locale_is_known"
  CHECK ("locale" IN ('zh', 'en'));
ALTER TABLE "YearFigures" ADD CONSTRAINT "YearFigures_source_is_known"
  CHECK ("source" IN ('audit', 'tax', 'own'));
ALTER TABLE "FileTally" ADD CONSTRAINT "FileTally_outcome_is_known"
  CHECK ("outcome" IN ('', 'accepted', 'waitlisted', 'declined'));
ALTER TABLE "FileTally" ADD CONSTRAINT "FileTally_state_is_known"
  CHECK ("state" IN ('draft', 'submitted', 'screening', 'awaiting_correction', 'in_review', 'decided', 'public_notice', 'admitted', 'withdrawn', 'lapsed'));
ALTER TABLE "FileTally" ADD CONSTRAINT "FileTally_track_is_known"
  CHECK ("track" IN ('A', 'B'));
ALTER TABLE "FirmStand" ADD CONSTRAINT "FirmStand_track_is_known"
  CHECK ("track" IN ('A', 'B'));
ALTER TABLE "StandTally" ADD CONSTRAINT "StandTally_track_is_known"
  CHECK ("track" IN ('A', 'B'));
