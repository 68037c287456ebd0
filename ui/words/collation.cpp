#include "ui/words/collation.h"

#include <QLocale>

namespace throughline::words {

QCollator collator() {
    // Where no country is set, Qt compares letters by their codes and knows no numbers.
    const QLocale here;
    QCollator collator(here.language() == QLocale::C ? QLocale(QLocale::English) : here);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace throughline::words
