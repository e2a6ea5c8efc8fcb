"""How numbers and the people behind them are told."""
