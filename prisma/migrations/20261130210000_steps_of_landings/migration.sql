-- CreateTable
CREATE TABLE "StepOwner" (
    "enclaveId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "officerId" UUID,
    "parkPersonId" UUID,
    "parkContact" TEXT NOT NULL DEFAULT '',
    "changedById" UUID NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "StepOwner_pkey" PRIMARY KEY ("enclaveId","projectId","stage")
);

-- CreateTable
CREATE TABLE "StepCheck" (
    "enclaveId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "zh" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "doneOn" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "fileId" UUID,
    "changedById" UUID NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "StepCheck_pkey" PRIMARY KEY ("enclaveId","projectId","stage","code")
);

-- CreateIndex
CREATE INDEX "StepCheck_fileId_idx" ON "StepCheck"("fileId");

-- AddForeignKey
ALTER TABLE "StepOwner" ADD CONSTRAINT "StepOwner_enclaveId_projectId_fkey" FOREIGN KEY ("enclaveId", "projectId") REFERENCES "LandingProject"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "StepCheck" ADD CONSTRAINT "StepCheck_enclaveId_projectId_fkey" FOREIGN KEY ("enclaveId", "projectId") REFERENCES "LandingProject"("enclaveId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What names an enclave, a person or a file exists.
ALTER TABLE "StepOwner" ADD CONSTRAINT "StepOwner_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "StepOwner" ADD CONSTRAINT "StepOwner_officer" FOREIGN KEY ("officerId") REFERENCES "User"(id);
ALTER TABLE "StepOwner" ADD CONSTRAINT "StepOwner_parkPerson" FOREIGN KEY ("parkPersonId") REFERENCES "User"(id);
ALTER TABLE "StepOwner" ADD CONSTRAINT "StepOwner_changedBy" FOREIGN KEY ("changedById") REFERENCES "User"(id);
ALTER TABLE "StepCheck" ADD CONSTRAINT "StepCheck_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "StepCheck" ADD CONSTRAINT "StepCheck_file" FOREIGN KEY ("fileId") REFERENCES "File"(id);
ALTER TABLE "StepCheck" ADD CONSTRAINT "StepCheck_changedBy" FOREIGN KEY ("changedById") REFERENCES "User"(id);

-- Codes are those of the line; on the park's side stands an account or a name, and what is done has its day.
ALTER TABLE "StepOwner" ADD CONSTRAINT "StepOwner_stage_is_known" CHECK ("stage" IN ('matched', 'signed', 'registered',
  'approved_or_leased', 'under_construction', 'completed', 'producing', 'full_capacity', 'above_scale'));
ALTER TABLE "StepOwner" ADD CONSTRAINT one_person_of_the_park_for_a_step CHECK ("parkPersonId" IS NULL OR "parkContact" = '');
ALTER TABLE "StepCheck" ADD CONSTRAINT "StepCheck_stage_is_known" CHECK ("stage" IN ('matched', 'signed', 'registered',
  'approved_or_leased', 'under_construction', 'completed', 'producing', 'full_capacity', 'above_scale'));
ALTER TABLE "StepCheck" ADD CONSTRAINT "StepCheck_state_is_known" CHECK ("state" IN ('open', 'done', 'not_needed'));
ALTER TABLE "StepCheck" ADD CONSTRAINT "StepCheck_area_is_known" CHECK ("area" IN ('site', 'environment', 'energy',
  'permits', 'utilities', 'other'));
ALTER TABLE "StepCheck" ADD CONSTRAINT what_is_done_has_its_day_and_what_is_not_needed_a_reason CHECK (
  (state = 'done') = ("doneOn" IS NOT NULL) AND (state <> 'not_needed' OR note <> ''));

-- What is to be done for each step, and to whom a stalled one goes, is decided by each enclave: a setting with versions.
ALTER TABLE "Setting" DROP CONSTRAINT "Setting_topic_is_known";
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_topic_is_known"
  CHECK ("topic" IN ('identity', 'offer', 'duties', 'parks', 'security', 'plan', 'leasing', 'rooms', 'care', 'deadlines',
    'reviewing', 'terms', 'limits', 'land', 'landed', 'steps'));

-- Every enclave begins with what a landing usually needs; nothing of it is required before somebody decides so.
INSERT INTO "Setting" ("enclaveId", topic, version, "effectiveOn", content, reason, at)
SELECT e.id, 'steps', 1, (e."createdAt" AT TIME ZONE 'Asia/Shanghai')::date,
  '{"checks": [{"code": "site_seen", "stage": "matched", "area": "site", "zh": "看过场地，厂房或地块选定", "en": "Site seen, factory or plot chosen", "required": false}, {"code": "terms_agreed", "stage": "signed", "area": "other", "zh": "投资协议条款谈定", "en": "Terms of the agreement settled", "required": false}, {"code": "name_approved", "stage": "registered", "area": "permits", "zh": "企业名称核准", "en": "Company name approved", "required": false}, {"code": "project_filed", "stage": "approved_or_leased", "area": "permits", "zh": "项目备案或核准", "en": "Project filed or approved", "required": false}, {"code": "site_secured", "stage": "approved_or_leased", "area": "site", "zh": "供地手续或厂房租约", "en": "Land granted or lease signed", "required": false}, {"code": "eia", "stage": "approved_or_leased", "area": "environment", "zh": "环境影响评价批复", "en": "Environmental assessment approved", "required": false}, {"code": "energy_review", "stage": "approved_or_leased", "area": "energy", "zh": "节能审查", "en": "Energy review", "required": false}, {"code": "building_permit", "stage": "under_construction", "area": "permits", "zh": "施工许可", "en": "Building permit", "required": false}, {"code": "site_power", "stage": "under_construction", "area": "utilities", "zh": "施工水电接通", "en": "Water and power for building", "required": false}, {"code": "accepted", "stage": "completed", "area": "permits", "zh": "竣工和消防验收", "en": "Completion and fire safety accepted", "required": false}, {"code": "supply", "stage": "completed", "area": "utilities", "zh": "正式供水供电供气", "en": "Water, power and gas connected", "required": false}, {"code": "discharge", "stage": "producing", "area": "environment", "zh": "排污许可或登记", "en": "Discharge permit or registration", "required": false}, {"code": "production_permit", "stage": "producing", "area": "permits", "zh": "安全和生产许可", "en": "Safety and production permits", "required": false}], "ownerAfter": 1, "leadAfter": 5, "topAfter": 10}', '', e."createdAt"
FROM "Enclave" e;
