#include "ui/tables/table_block.h"

#include <algorithm>

namespace throughline {

TableBlock blockIn(const QString& text) {
    TableBlock block;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    bool isAtStart = true;
    const auto endCell = [&] {
        row << cell;
        cell.clear();
        isAtStart = true;
    };
    const auto endRow = [&] {
        endCell();
        block.push_back(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted) {
            if (c != QLatin1Char('"')) {
                cell += c;
            } else if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"')) {
                cell += c;
                ++i;
            } else {
                isQuoted = false;
            }
        } else if (c == QLatin1Char('\t')) {
            endCell();
        } else if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
            if (c == QLatin1Char('\r') && i + 1 < text.size() && text.at(i + 1) == QLatin1Char('\n'))
                ++i;
            endRow();
        } else if (c == QLatin1Char('"') && isAtStart && text.indexOf(QLatin1Char('"'), i + 1) > 0) {
            isQuoted = true;
            isAtStart = false;
        } else {
            cell += c;
            isAtStart = false;
        }
    }
    // Spreadsheets end the last row too; that is no row more.
    if (!row.isEmpty() || !cell.isEmpty() || !isAtStart)
        endRow();
    qsizetype width = 0;
    for (const QStringList& one : block)
        width = std::max(width, one.size());
    for (QStringList& one : block) {
        while (one.size() < width)
            one << QString();
    }
    return block;
}

QString textOf(const TableBlock& block) {
    QString text;
    for (const QStringList& row : block) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row.at(i);
            if (cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n')) ||
                cell.startsWith(QLatin1Char('"'))) {
                cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
            }
            text += (i == 0 ? QString() : QStringLiteral("\t")) + cell;
        }
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace throughline
