#pragma once

#include <QString>
#include <QStringList>
#include <vector>

/// A block of cells as spreadsheets hold it on the clipboard: cells parted by tabs, rows by line ends, cells with
/// either in them in quotes.
namespace throughline {

using TableBlock = std::vector<QStringList>;

/// The rows of the text; all as wide as the widest. Empty where the text is.
TableBlock blockIn(const QString& text);
QString textOf(const TableBlock& block);

} // namespace throughline
