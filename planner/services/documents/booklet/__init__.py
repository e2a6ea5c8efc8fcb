"""My booklet: the plan on fixed pages, and the papers that go with it."""
