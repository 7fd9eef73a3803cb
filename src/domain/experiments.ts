export type IceMethod = 'product' | 'average';

/** ICE score of a hypothesis: impact, confidence and ease, each 1 to 10 (Sean Ellis's growth scoring). */
export function iceScore(
  impact: number,
  confidence: number,
  ease: number,
  method: IceMethod,
): number {
  return method === 'product' ? impact * confidence * ease : (impact + confidence + ease) / 3;
}
