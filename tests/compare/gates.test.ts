test('a blocker that is met in two kinds is one, in the grade and in what would change it', () => {
  const kinds = ['entry', 'choice'].map((subtype) => found('VIS-01', 3, { subtype }));
  const comparison = compared(times(5, { blockers: kinds }));
  expect(comparison.grade).toBe('B');
  expect(comparison.blockers).toHaveLength(2);
  expect(comparison.wouldChange.filter(({ change }) => change.change === 'without')).toMatchObject([
    { change: { id: 'VIS-01' }, grade: 'A' },
  ]);
});
