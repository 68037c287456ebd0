#include "ui/print/print_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "core/report/document.h"
#include "ui/document/file_question.h"
#include "ui/looks/flow_row.h"
#include "ui/looks/theme.h"
#include "ui/looks/wrapped_label.h"
#include "ui/print/page_preview.h"
#include "ui/print/paper.h"
#include "ui/print/print_memory.h"
#include "ui/print/set_up_form.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

constexpr int leastPageWidth = 96;

constexpr int leastMessageWidth = 120;

constexpr int sideWidth = 320;

QToolButton* toolButton(const QString& icon, const QString& text) {
    auto* button = new QToolButton;
    button->setIcon(themeIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

QString fileNameOf(const ReviewSheet& sheet) {
    QString name = sheet.heading;
    // What no file system minds.
    name.replace(QRegularExpression(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+")), QStringLiteral(" "));
    name = name.simplified().left(80);
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return (name.isEmpty() ? QStringLiteral("review") : name) + QStringLiteral(".pdf");
}

} // namespace

PrintDialog::PrintDialog(const Chain& chain, const ReviewSubject& subject, Day today, PrintMemory memory,
                         QWidget* parent)
    : QDialog(parent), chain_(chain), analysis_(chain_), today_(today), memory_(std::move(memory)) {
    setWindowTitle(tr("Print"));
    // With room for the frame around it on a low screen.
    resize(QSize(1120, 760).boundedTo(screen()->availableSize() - QSize(48, 64)));
    // What is looked at goes before what was printed last.
    const bool isWhole = subject.kind == ReviewSubject::Kind::whole && !subject.reading;
    ReviewSubject first = isWhole ? recallSubject(memory_.settings, memory_.document) : subject;
    first.lanes = subject.lanes;
    form_ = new SetUpForm(chain_, first);
    form_->setSetUp(recallSetUp(memory_.settings, memory_.document));
    preview_ = new PagePreview;

    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(preview_, 1);
    right->addWidget(makeViewBar());
    right->addWidget(makeActionBar());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    layout->addLayout(right, 1);

    connect(form_, &SetUpForm::changed, this, &PrintDialog::compose);
    connect(form_, &SetUpForm::subjectChosen, this, [this] {
        if (const ReviewSubject chosen = form_->subject(); !chosen.reading)
            rememberSubject(memory_.settings, memory_.document, chosen);
    });
    connect(preview_, &PagePreview::viewChanged, this, &PrintDialog::showView);
    compose();
    print_->setFocus();
}

QWidget* PrintDialog::makeSide() {
    auto* side = new QWidget;
    facts_ = new QLabel;
    facts_->setWordWrap(true);
    facts_->setForegroundRole(QPalette::PlaceholderText);
    offer_ = new QPushButton;
    connect(offer_, &QPushButton::clicked, this,
            [this] { form_->setPoster(offer_->property("rows").toInt(), offer_->property("columns").toInt()); });

    // On a low screen the set-up scrolls; it has the whole height, so that it seldom has to.
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget;
    inside->setAutoFillBackground(false);
    auto* choices = new QVBoxLayout(inside);
    choices->setContentsMargins(24, 20, 24, 20);
    choices->setSpacing(8);
    // Rather scrolled than squeezed.
    form_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    choices->addWidget(form_);
    choices->addSpacing(16);
    choices->addWidget(facts_);
    choices->addWidget(offer_);
    choices->addStretch(1);
    scroll->setWidget(inside);

    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    // Wider where a language needs more words.
    constexpr int scrollBar = 12;
    side->setFixedWidth(std::max(sideWidth, inside->minimumSizeHint().width() + scrollBar));
    return side;
}

QWidget* PrintDialog::makeActionBar() {
    auto* bar = new QWidget;
    message_ = new WrappedLabel;
    message_->setWordWrap(true);
    message_->setTextFormat(Qt::PlainText);
    message_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    print_ = new QPushButton(tr("Print…"));
    print_->setDefault(true);
    save_ = new QPushButton(tr("Save as PDF…"));
    auto* close = new QPushButton(tr("Close"));
    connect(print_, &QPushButton::clicked, this, &PrintDialog::print);
    connect(save_, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    // In two lines where the window is narrow.
    auto* layout = new FlowRow(bar);
    layout->setContentsMargins(16, 8, 24, 16);
    layout->addWidget(message_);
    layout->addWidget(close);
    layout->addWidget(save_);
    layout->addWidget(print_);
    return bar;
}

QWidget* PrintDialog::makeViewBar() {
    auto* bar = new QWidget;
    previous_ = toolButton(QStringLiteral("chevron-left"), tr("Previous page"));
    next_ = toolButton(QStringLiteral("chevron-right"), tr("Next page"));
    pageLabel_ = new QLabel;
    pageLabel_->setAlignment(Qt::AlignCenter);
    zoomLabel_ = new QLabel;
    zoomLabel_->setAlignment(Qt::AlignCenter);
    zoomLabel_->setMinimumWidth(56);
    auto* out = toolButton(QStringLiteral("zoom-out"), tr("Smaller"));
    auto* in = toolButton(QStringLiteral("zoom-in"), tr("Larger"));
    auto* fit = toolButton(QStringLiteral("zoom-fit"), tr("Whole page"));
    connect(previous_, &QToolButton::clicked, this, [this] { preview_->goToPage(preview_->page() - 1); });
    connect(next_, &QToolButton::clicked, this, [this] { preview_->goToPage(preview_->page() + 1); });
    connect(out, &QToolButton::clicked, preview_, &PagePreview::zoomOut);
    connect(in, &QToolButton::clicked, preview_, &PagePreview::zoomIn);
    connect(fit, &QToolButton::clicked, preview_, &PagePreview::zoomToFit);
    const auto together = [](const std::vector<QWidget*>& widgets) {
        auto* group = new QWidget;
        auto* row = new QHBoxLayout(group);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        for (QWidget* widget : widgets)
            row->addWidget(widget);
        return group;
    };
    auto* layout = new FlowRow(bar);
    layout->setContentsMargins(16, 6, 24, 0);
    layout->addWidget(together({previous_, pageLabel_, next_}));
    layout->addSpring();
    layout->addWidget(together({out, zoomLabel_, in, fit}));
    return bar;
}

void PrintDialog::compose() {
    const PageSetUp setUp = form_->setUp();
    auto sheet = reviewOf(analysis_, form_->subject(), setUp, today_);
    auto pages = sheet ? ReviewPages::compose(*std::move(sheet)) : Result<ReviewPages>(sheet.status());
    offer_->hide();
    print_->setEnabled(pages.isOk());
    save_->setEnabled(pages.isOk());
    if (!pages) {
        // The preview keeps what it shows; what cannot be printed is said beside it.
        pages_.reset();
        facts_->clear();
        say(words::ofStatus(pages.status()), true);
        return;
    }
    say({}, false);
    pages_ = *std::move(pages);
    preview_->setPages(pages_);
    tellFacts();
    rememberSetUp(memory_.settings, memory_.document, setUp);
    showView();
}

void PrintDialog::tellFacts() {
    const QSizeF size = pages_->drawingSize();
    const QLocale locale;
    QStringList facts;
    facts << tr("%n page(s).", nullptr, static_cast<int>(pages_->count()));
    facts << tr("The drawing is %1 × %2 mm, at %3 %.")
                 .arg(locale.toString(size.width(), 'f', 0), locale.toString(size.height(), 'f', 0),
                      locale.toString(pages_->scale() * 100.0, 'f', 0));
    const double text = pages_->largestTextSize();
    if (text < ReviewPages::leastText - 0.05) {
        facts << tr("The text on its cards is %1 pt small.").arg(locale.toString(text, 'f', 1));
        if (const auto poster = pages_->readablePoster()) {
            offer_->setText(tr("Make it a readable poster, %1 × %2 pages")
                                .arg(locale.toString(poster->first), locale.toString(poster->second)));
            offer_->setToolTip(tr("So many rows and columns of pages that its smallest text is 8 pt or larger"));
            offer_->setProperty("rows", poster->first);
            offer_->setProperty("columns", poster->second);
            offer_->show();
        }
    }
    if (pages_->partCount() > 1) {
        facts << tr("It stands on %1 × %2 pages: trim each part at its upper and left marks, and glue it on the strip "
                    "of the one before.")
                     .arg(locale.toString(pages_->rowCount()), locale.toString(pages_->columnCount()));
    }
    if (pages_->isSmallerPoster()) {
        const PageSetUp& setUp = pages_->sheet().setUp;
        facts << tr("It takes %1 of the %2 × %3 pages: on more of them it would be no larger.")
                     .arg(pages_->partCount() == 0
                              ? tr("one", "page of a poster")
                              : tr("%1 × %2", "rows and columns of pages")
                                    .arg(locale.toString(pages_->rowCount()), locale.toString(pages_->columnCount())),
                          locale.toString(setUp.posterRows), locale.toString(setUp.posterColumns));
    }
    if (const std::size_t parted = pages_->partedCount(); parted > 0) {
        facts << tr("No page shows the whole cards of %1; a wider overlap or another number of pages may help.")
                     .arg(words::ofCount("roles", parted));
    }
    // No line ends before a sign of per cent.
    facts_->setText(toText(report::unbroken(facts.join(QLatin1Char(' ')).toStdString())));
}

void PrintDialog::showView() {
    const int count = preview_->pageCount();
    pageLabel_->setText(tr("Page %1 of %2").arg(count == 0 ? 0 : preview_->page() + 1).arg(count));
    // As wide as it has to be, and no narrower than it usually is, so that the buttons beside it keep their places.
    pageLabel_->setMinimumWidth(std::max(leastPageWidth, pageLabel_->sizeHint().width()));
    // At 100 % a point on the screen is as large as on paper, as far as the screen tells the truth.
    zoomLabel_->setText(tr("%1 %").arg(std::lround(preview_->scale() * 72.0 / logicalDpiX() * 100.0)));
    previous_->setEnabled(preview_->page() > 0);
    next_->setEnabled(preview_->page() + 1 < count);
}

void PrintDialog::say(const QString& text, bool isTrouble) {
    message_->setText(text);
    message_->setMinimumWidth(text.isEmpty() ? 0 : leastMessageWidth);
    QPalette colours = palette();
    if (isTrouble)
        colours.setColor(QPalette::WindowText, presentColours().danger);
    message_->setPalette(colours);
}

void PrintDialog::print() {
    if (!pages_)
        return;
    say({}, false);
    // The system's dialog would have nothing to choose from.
    if (QPrinterInfo::availablePrinters().isEmpty()) {
        say(words::ofStatus(checkPrinter({})), true);
        save_->setFocus();
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // Where the first printer has no such paper, another may.
    (void)setUpPrinter(*printer, *pages_);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, pages_->count() > 1);
    dialog->setMinMax(1, static_cast<int>(pages_->count()));
    // The dialog writes its choices into the printer until it is gone.
    connect(dialog, &QObject::destroyed, [printer] {});
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this](QPrinter* chosen) { printOn(*chosen); });
    dialog->open();
}

void PrintDialog::printOn(QPrinter& printer) {
    if (!pages_)
        return;
    // The printer's own dialog may have changed the paper; the pages are made for this one.
    const int first = printer.fromPage();
    const int last = printer.toPage();
    Status status = setUpPrinter(printer, *pages_);
    if (status) {
        printer.setFromTo(first, last);
        const auto pages = withinReachOf(printer, *pages_);
        status = pages ? printPages(printer, *pages) : pages.status();
    }
    if (!status) {
        say(words::ofStatus(status), true);
    } else {
        accept();
    }
}

void PrintDialog::savePdf() {
    if (!pages_)
        return;
    say({}, false);
    const QString folder =
        memory_.settings
            .value(QStringLiteral("print/folder"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    ask(this,
        {FileQuestion::Kind::save,
         tr("Save as PDF"),
         QDir(folder).filePath(fileNameOf(pages_->sheet())),
         {tr("PDF (*.pdf)")}},
        [this](const QStringList& paths, const QString& /*filter*/) { savePdfAs(paths.front()); });
}

void PrintDialog::savePdfAs(QString path) {
    if (!pages_)
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    if (const Status status = throughline::savePdf(*pages_, path); !status) {
        say(words::ofStatus(status) + QLatin1Char(' ') +
                tr("It was to be saved in “%1”.").arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
            true);
        return;
    }
    memory_.settings.setValue(QStringLiteral("print/folder"), QFileInfo(path).absolutePath());
    say(tr("Saved as %1.").arg(QFileInfo(path).fileName()), false);
}

} // namespace throughline
