-- CreateTable
CREATE TABLE "UploadDay" (
    "userId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "files" INTEGER NOT NULL,
    "bytes" BIGINT NOT NULL,

    CONSTRAINT "UploadDay_pkey" PRIMARY KEY ("userId","day")
);

-- CreateIndex
CREATE INDEX "UploadDay_day_idx" ON "UploadDay"("day");
