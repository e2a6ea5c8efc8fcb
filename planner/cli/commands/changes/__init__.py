"""Commands that change a journey: each declares its words beside what it does."""
