-- CreateTable
CREATE TABLE "LetterReading" (
    "enclaveId" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "on" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "logged" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "LetterReading_pkey" PRIMARY KEY ("enclaveId","letterId","userId","on")
);

CREATE INDEX readings_to_be_logged ON "LetterReading" (at) WHERE NOT logged;
