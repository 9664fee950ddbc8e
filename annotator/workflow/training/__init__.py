"""Learning from a project's finished articles: training, versions, evaluating."""
