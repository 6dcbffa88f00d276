-- What experts score by was one rubric in the code; it becomes versions that an administrator writes.
-- AlterTable
ALTER TABLE "Intake" ADD COLUMN     "rubricId" UUID;

-- CreateTable
CREATE TABLE "Rubric" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "effectiveFrom" DATE,
    "publishedAt" TIMESTAMPTZ(3),
    "retiredAt" TIMESTAMPTZ(3),
    "basedOnId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Rubric_pkey" PRIMARY KEY ("enclaveId","id")
);

-- CreateIndex
CREATE INDEX "Rubric_enclaveId_basedOnId_idx" ON "Rubric"("enclaveId", "basedOnId");

-- CreateIndex
CREATE UNIQUE INDEX "Rubric_enclaveId_code_key" ON "Rubric"("enclaveId", "code");

-- CreateIndex
CREATE INDEX "Intake_enclaveId_rubricId_idx" ON "Intake"("enclaveId", "rubricId");

-- AddForeignKey
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_enclaveId_rubricId_fkey" FOREIGN KEY ("enclaveId", "rubricId") REFERENCES "Rubric"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rubric" ADD CONSTRAINT "Rubric_enclaveId_basedOnId_fkey" FOREIGN KEY ("enclaveId", "basedOnId") REFERENCES "Rubric"("enclaveId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Rubric" ADD CONSTRAINT "Rubric_enclave" FOREIGN KEY ("enclaveId") REFERENCES "Enclave"(id);
ALTER TABLE "Rubric" ADD CONSTRAINT "Rubric_state_is_known" CHECK ("state" IN ('draft', 'published', 'retired'));
ALTER TABLE "Rubric" ADD CONSTRAINT published_rubrics_have_a_day CHECK (state = 'draft' OR "effectiveFrom" IS NOT NULL);
CREATE UNIQUE INDEX one_published_rubric_per_day ON "Rubric" ("enclaveId", "effectiveFrom") WHERE state = 'published';

-- What was published stays as it was scored by: it can only be retired.
CREATE FUNCTION published_rubrics_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'draft' THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.state = 'published' AND NEW.state = 'retired'
    AND to_jsonb(NEW) - 'state' - 'retiredAt' = to_jsonb(OLD) - 'state' - 'retiredAt' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'published rubrics never change' USING ERRCODE = 'check_violation',
    CONSTRAINT = 'published_rubrics_never_change';
END $$;
CREATE TRIGGER published_rubrics_never_change BEFORE UPDATE OR DELETE ON "Rubric"
  FOR EACH ROW EXECUTE FUNCTION published_rubrics_never_change();

-- Every enclave begins with what its newest intake is scored by, or with the rubric there was.
INSERT INTO "Rubric" ("enclaveId", id, code, "titleZh", "titleEn", state, items, "effectiveFrom", "publishedAt")
SELECT e.id, gen_random_uuid(), '1', '评审表', 'Rubric', 'published', coalesce(i.rubric, '{"A": [{"code": "technology_team", "zh": "技术与团队", "en": "Technology and team", "weight": 25, "scale": [{"score": 1, "zh": "看不出技术来源，核心成员不到位", "en": "No visible source of the technology, key people missing"}, {"score": 2, "zh": "有技术设想，团队不完整", "en": "An idea of the technology, an incomplete team"}, {"score": 3, "zh": "技术可行，核心成员专职", "en": "Feasible technology, key people full-time"}, {"score": 4, "zh": "技术在国内有优势，团队有同类经验", "en": "Ahead in the country, a team that did this before"}, {"score": 5, "zh": "技术国内领先，有权属清楚的成果，团队齐整", "en": "Leading in the country, clearly owned results, a complete team"}], "commentRequired": true}, {"code": "rd_capability", "zh": "研发能力", "en": "R&D capability", "weight": 25, "scale": [{"score": 1, "zh": "没有研发活动", "en": "No R&D activity"}, {"score": 2, "zh": "研发人员或投入很少", "en": "Few R&D staff, little spend"}, {"score": 3, "zh": "有稳定的研发人员和投入", "en": "Steady R&D staff and spend"}, {"score": 4, "zh": "有自主知识产权，研发条件较好", "en": "Own intellectual property, good conditions for R&D"}, {"score": 5, "zh": "知识产权成体系，样机或中试已通过", "en": "A body of intellectual property, prototype or pilot passed"}], "commentRequired": true}, {"code": "landing", "zh": "在飞出地落地的可能与计划", "en": "Likelihood and plan of landing in the home city", "weight": 25, "scale": [{"score": 1, "zh": "没有落地打算", "en": "No intention to land"}, {"score": 2, "zh": "有意向，没有园区和时间", "en": "An intention, no park and no date"}, {"score": 3, "zh": "有意向园区和大致时间", "en": "A park in mind and a rough date"}, {"score": 4, "zh": "产品、园区、时间、投资都写明", "en": "Product, park, date and investment are named"}, {"score": 5, "zh": "已与园区谈定条件，资金有来源", "en": "Terms settled with the park, money in sight"}], "commentRequired": true}, {"code": "home_industry", "zh": "与飞出地产业的契合", "en": "Fit with the home city’s industries", "weight": 15, "scale": [{"score": 1, "zh": "没有关系", "en": "None"}, {"score": 2, "zh": "关系不大", "en": "Little"}, {"score": 3, "zh": "属于同一行业", "en": "The same industry"}, {"score": 4, "zh": "能与本地企业配套", "en": "Works with local firms"}, {"score": 5, "zh": "补上本地产业链缺的一环", "en": "Fills a gap in the local chain"}], "commentRequired": true}, {"code": "market", "zh": "市场", "en": "Market", "weight": 10, "scale": [{"score": 1, "zh": "说不清客户是谁", "en": "Cannot say who the customer is"}, {"score": 2, "zh": "有目标客户，没有接触", "en": "Customers named, none met"}, {"score": 3, "zh": "有试用或意向订单", "en": "Trials or letters of intent"}, {"score": 4, "zh": "有销售合同", "en": "Sales contracts"}, {"score": 5, "zh": "销售连续增长，客户不止一家", "en": "Sales growing, more than one customer"}], "commentRequired": true}, {"code": "emerging_industry", "zh": "属于战略性新兴产业", "en": "In a strategic emerging industry", "weight": 5, "bonus": true, "scale": [{"score": 0, "zh": "不加", "en": "None"}, {"score": 1, "zh": "部分符合", "en": "In part"}, {"score": 2, "zh": "符合", "en": "Yes"}], "commentRequired": false}, {"code": "disruptive_product", "zh": "有颠覆性产品", "en": "Has a disruptive product", "weight": 5, "bonus": true, "scale": [{"score": 0, "zh": "不加", "en": "None"}, {"score": 1, "zh": "部分符合", "en": "In part"}, {"score": 2, "zh": "符合", "en": "Yes"}], "commentRequired": false}, {"code": "international_market", "zh": "有国际市场", "en": "Sells abroad", "weight": 5, "bonus": true, "scale": [{"score": 0, "zh": "不加", "en": "None"}, {"score": 1, "zh": "部分符合", "en": "In part"}, {"score": 2, "zh": "符合", "en": "Yes"}], "commentRequired": false}], "B": [{"code": "technology_team", "zh": "技术与团队", "en": "Technology and team", "weight": 20, "scale": [{"score": 1, "zh": "没有要攻的技术题目", "en": "No technical problem to solve"}, {"score": 2, "zh": "题目笼统，没有带头人", "en": "A vague problem, nobody to lead it"}, {"score": 3, "zh": "题目明确，有专职带头人", "en": "A clear problem, a full-time leader"}, {"score": 4, "zh": "题目关系主导产品，团队有经验", "en": "A problem of the main product, an experienced team"}, {"score": 5, "zh": "题目属于行业共性难题，团队有可比的成绩", "en": "A problem of the whole industry, a team with comparable results"}], "commentRequired": true}, {"code": "rd_platform", "zh": "飞入地研发平台", "en": "R&D platform in the host city", "weight": 30, "scale": [{"score": 1, "zh": "没有平台计划", "en": "No plan for a platform"}, {"score": 2, "zh": "只有设想，没有人员和投入安排", "en": "An idea only, no staff or budget"}, {"score": 3, "zh": "有人员和投入安排，与高校有接触", "en": "Staff and budget planned, in contact with universities"}, {"score": 4, "zh": "有合作协议，专职人员已定", "en": "Cooperation agreement, full-time staff named"}, {"score": 5, "zh": "平台已运行，有共同课题和设备", "en": "Platform running, joint projects and equipment"}], "commentRequired": true}, {"code": "landing", "zh": "在飞出地落地的可能与计划", "en": "Likelihood and plan of landing in the home city", "weight": 20, "scale": [{"score": 1, "zh": "没有落地打算", "en": "No intention to land"}, {"score": 2, "zh": "有意向，没有园区和时间", "en": "An intention, no park and no date"}, {"score": 3, "zh": "有意向园区和大致时间", "en": "A park in mind and a rough date"}, {"score": 4, "zh": "产品、园区、时间、投资都写明", "en": "Product, park, date and investment are named"}, {"score": 5, "zh": "已与园区谈定条件，资金有来源", "en": "Terms settled with the park, money in sight"}], "commentRequired": true}, {"code": "home_industry", "zh": "与飞出地产业的契合", "en": "Fit with the home city’s industries", "weight": 20, "scale": [{"score": 1, "zh": "没有关系", "en": "None"}, {"score": 2, "zh": "关系不大", "en": "Little"}, {"score": 3, "zh": "属于同一行业", "en": "The same industry"}, {"score": 4, "zh": "能与本地企业配套", "en": "Works with local firms"}, {"score": 5, "zh": "补上本地产业链缺的一环", "en": "Fills a gap in the local chain"}], "commentRequired": true}, {"code": "market", "zh": "市场", "en": "Market", "weight": 10, "scale": [{"score": 1, "zh": "说不清客户是谁", "en": "Cannot say who the customer is"}, {"score": 2, "zh": "有目标客户，没有接触", "en": "Customers named, none met"}, {"score": 3, "zh": "有试用或意向订单", "en": "Trials or letters of intent"}, {"score": 4, "zh": "有销售合同", "en": "Sales contracts"}, {"score": 5, "zh": "销售连续增长，客户不止一家", "en": "Sales growing, more than one customer"}], "commentRequired": true}, {"code": "emerging_industry", "zh": "属于战略性新兴产业", "en": "In a strategic emerging industry", "weight": 5, "bonus": true, "scale": [{"score": 0, "zh": "不加", "en": "None"}, {"score": 1, "zh": "部分符合", "en": "In part"}, {"score": 2, "zh": "符合", "en": "Yes"}], "commentRequired": false}, {"code": "disruptive_product", "zh": "有颠覆性产品", "en": "Has a disruptive product", "weight": 5, "bonus": true, "scale": [{"score": 0, "zh": "不加", "en": "None"}, {"score": 1, "zh": "部分符合", "en": "In part"}, {"score": 2, "zh": "符合", "en": "Yes"}], "commentRequired": false}, {"code": "international_market", "zh": "有国际市场", "en": "Sells abroad", "weight": 5, "bonus": true, "scale": [{"score": 0, "zh": "不加", "en": "None"}, {"score": 1, "zh": "部分符合", "en": "In part"}, {"score": 2, "zh": "符合", "en": "Yes"}], "commentRequired": false}]}'),
  least((e."createdAt" AT TIME ZONE 'Asia/Shanghai')::date, i.first), e."createdAt"
FROM "Enclave" e LEFT JOIN LATERAL (
  SELECT x.rubric, min(x."opensOn") OVER () AS first FROM "Intake" x WHERE x."enclaveId" = e.id
  ORDER BY x.number DESC LIMIT 1) i ON true;
UPDATE "Intake" i SET "rubricId" = r.id FROM "Rubric" r WHERE r."enclaveId" = i."enclaveId" AND r.items = i.rubric;
