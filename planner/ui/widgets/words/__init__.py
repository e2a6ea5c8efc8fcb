"""Words on a page: texts, pills, facts."""
