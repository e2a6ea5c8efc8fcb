"""Letters: fonts, their order on the line, their widths, clean text."""
