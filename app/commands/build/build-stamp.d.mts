export function isBuilt(): boolean
export function forgetBuild(): void
export function stampBuild(hash: string): void
export function sourcesHash(): string
