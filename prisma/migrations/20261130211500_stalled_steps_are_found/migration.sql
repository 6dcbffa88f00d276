-- What may be stalled is found by an index each: a planned day that passed, a blocker, the green channel.
CREATE INDEX milestones_that_are_planned ON "Milestone" ("enclaveId", "plannedOn", "projectId") WHERE "actualOn" IS NULL;
CREATE INDEX projects_that_something_blocks ON "LandingProject" ("enclaveId", id) WHERE "blockedSince" IS NOT NULL;
CREATE INDEX projects_in_the_green_channel ON "LandingProject" ("enclaveId", id) WHERE "greenOn" IS NOT NULL;
