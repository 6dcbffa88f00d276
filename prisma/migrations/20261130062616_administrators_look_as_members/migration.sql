-- Administrators look at the product as a member of their enclave: reading only, for a while, with a reason that the
-- member reads. The session of the administrator says as whom.
CREATE TABLE "Look" (
    "enclaveId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sessionId" UUID,
    "byId" UUID NOT NULL,
    "byMembershipId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Look_pkey" PRIMARY KEY ("enclaveId","id")
);
CREATE INDEX "Look_userId_startedAt_idx" ON "Look"("userId", "startedAt");
CREATE INDEX "Look_sessionId_idx" ON "Look"("sessionId");

-- An old session is swept away; who looked as whom stays.
ALTER TABLE "Look" ADD CONSTRAINT "Look_session" FOREIGN KEY ("sessionId") REFERENCES "Session"(id) ON DELETE SET NULL;
ALTER TABLE "Look" ADD CONSTRAINT "Look_by" FOREIGN KEY ("byId") REFERENCES "User"(id);
ALTER TABLE "Look" ADD CONSTRAINT "Look_user" FOREIGN KEY ("userId") REFERENCES "User"(id);
ALTER TABLE "Look" ADD CONSTRAINT "Look_by_membership"
  FOREIGN KEY ("enclaveId", "byMembershipId") REFERENCES "Membership"("enclaveId", id);
ALTER TABLE "Look" ADD CONSTRAINT "Look_member"
  FOREIGN KEY ("enclaveId", "memberId") REFERENCES "Membership"("enclaveId", id);
ALTER TABLE "Look" ADD CONSTRAINT nobody_looks_as_themselves CHECK ("byId" <> "userId");
ALTER TABLE "Look" ADD CONSTRAINT a_look_ends CHECK ("endsAt" > "startedAt" AND "endedAt" <= "endsAt");
-- Of two beginnings at once in one browser one begins.
CREATE UNIQUE INDEX one_look_of_a_session ON "Look"("sessionId") WHERE "endedAt" IS NULL;
