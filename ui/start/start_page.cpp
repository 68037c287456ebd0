#include "ui/start/start_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/document/documents.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/start/example_pictures.h"
#include "ui/start/recent_card.h"
#include "ui/start/recent_chains.h"

namespace throughline {

namespace {

constexpr int pageWidth = 980;
constexpr int gapWidth = 14;

/// A large button: a picture, a title, a line that says what it does.
class Card : public QAbstractButton {
  public:
    Card(const QString& icon, const QString& title, const QString& text, bool isFirst, QWidget* parent)
        : QAbstractButton(parent), text_(text), isFirst_(isFirst) {
        setIcon(themeIcon(icon));
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(text);
        setFocusPolicy(Qt::StrongFocus);
        pressOnReturn(*this);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        setMinimumHeight(leastHeight);
        setMinimumWidth(180);
    }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QAbstractButton::resizeEvent(event);
        // A narrow card grows with its text instead of cutting it, and its row with it.
        const QRect room(0, 0, width() - 2 * margin, QWIDGETSIZE_MAX);
        const int needed = fontMetrics().boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text_).height();
        setMinimumHeight(qMax(leastHeight, textTop + needed + margin / 2));
    }
    void paintEvent(QPaintEvent* /*event*/) override {
        const ThemeColours& colours = presentColours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isHot = underMouse() || hasFocus();
        painter.setPen(QPen(isHot ? colours.accent : colours.border, 1.0));
        painter.setBrush(isDown() ? colours.hover : colours.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
        const QRect disc = QStyle::visualRect(layoutDirection(), rect(), {margin, margin, 36, 36});
        QColor ground = colours.accent;
        ground.setAlphaF(0.12F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isFirst_ ? colours.accent : ground);
        painter.drawRoundedRect(disc, 9, 9);
        icon().paint(&painter, disc.adjusted(8, 8, -8, -8), Qt::AlignCenter, isFirst_ ? QIcon::Selected : QIcon::Normal,
                     QIcon::On);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        bold.setPointSizeF(font().pointSizeF() + 1.0);
        painter.setFont(bold);
        painter.setPen(colours.ink);
        painter.drawText(QRect(18, 62, width() - 36, 22), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(bold).elidedText(text(), Qt::ElideRight, width() - 36));
        painter.setFont(font());
        painter.setPen(colours.muted);
        painter.drawText(QRect(margin, textTop, width() - 2 * margin, height() - textTop),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text_);
    }

  private:
    static constexpr int margin = 18;
    static constexpr int textTop = 84;
    static constexpr int leastHeight = 128;

    QString text_;
    bool isFirst_;
};

/// A large button of an example: a picture of its chain, its title, what it is about. The picture is made when it is
/// first seen, and again for another theme.
class ExampleCard : public QAbstractButton {
  public:
    ExampleCard(const documents::Example& example, QWidget* parent)
        : QAbstractButton(parent), name_(example.name), text_(example.description) {
        setText(example.title);
        setAccessibleName(example.title);
        setAccessibleDescription(example.description);
        setToolTip(example.description);
        setFocusPolicy(Qt::StrongFocus);
        pressOnReturn(*this);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        setMinimumSize(150, textTop() + leastText);
    }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QAbstractButton::resizeEvent(event);
        const QRect room(0, 0, width() - 2 * margin, QWIDGETSIZE_MAX);
        const int needed = fontMetrics().boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text_).height();
        setMinimumHeight(textTop() + qMax(leastText, needed + margin));
    }
    void paintEvent(QPaintEvent* /*event*/) override {
        const ThemeColours& colours = presentColours();
        const bool isDark = colours.surface.lightness() < 128;
        const QSize wanted(width() - 2, pictureHeight);
        if (picture_.isNull() || isDark != isDark_ || picture_.size() != wanted * devicePixelRatioF()) {
            isDark_ = isDark;
            KeySource keys(1);
            const auto chain = documents::exampleChain(name_, keys);
            picture_ = chain ? smallPicture(*chain, wanted, devicePixelRatioF(), isDark) : QPixmap();
        }
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? colours.hover : colours.surface);
        painter.drawRoundedRect(frame, 10, 10);
        QPainterPath shape;
        shape.addRoundedRect(frame, 10, 10);
        painter.save();
        painter.setClipPath(shape);
        painter.drawPixmap(1, 1, picture_);
        painter.setPen(colours.border);
        painter.drawLine(QPointF(0, pictureHeight + 0.5), QPointF(width(), pictureHeight + 0.5));
        painter.restore();
        const bool isHot = underMouse() || hasFocus();
        painter.setPen(QPen(isHot ? colours.accent : colours.border, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 10, 10);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(colours.ink);
        painter.drawText(QRect(margin, pictureHeight + 8, width() - 2 * margin, QFontMetrics(bold).height() + 4),
                         Qt::AlignLeading | Qt::AlignVCenter,
                         QFontMetrics(bold).elidedText(text(), Qt::ElideRight, width() - 2 * margin));
        painter.setFont(font());
        painter.setPen(colours.muted);
        painter.drawText(QRect(margin, textTop(), width() - 2 * margin, height() - textTop()),
                         Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, text_);
    }

  private:
    static constexpr int margin = 12;
    static constexpr int pictureHeight = 96;
    static constexpr int leastText = 48;
    [[nodiscard]] int textTop() const { return pictureHeight + fontMetrics().height() + 16; }

    QString name_;
    QString text_;
    QPixmap picture_;
    bool isDark_ = false;
};

QLabel* section(const QString& text, QWidget* parent) {
    QLabel* label = makeLabel(text, "section", parent);
    label->setContentsMargins(0, 20, 0, 4);
    return label;
}

QHBoxLayout* cardRow(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(gapWidth);
    column->addLayout(row);
    return row;
}

} // namespace

StartPage::StartPage(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    // Its buttons come into view when the keyboard goes to them.
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("startPage"));
    auto* middle = new QHBoxLayout(page);
    middle->setContentsMargins(32, 40, 32, 40);
    middle->addStretch(1);
    auto* box = new QWidget(page);
    box->setMaximumWidth(pageWidth);
    middle->addWidget(box, 100);
    middle->addStretch(1);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addStretch(1);

    auto* title = new QHBoxLayout;
    title->setSpacing(14);
    auto* mark = new QLabel(box);
    mark->setPixmap(QIcon(QStringLiteral(":/icons/throughline.svg")).pixmap(QSize(44, 44), devicePixelRatioF()));
    title->addWidget(mark, 0, Qt::AlignVCenter);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(makeLabel(tr("Throughline"), "heading", box));
    names->addWidget(makeLabel(tr("Who serves whom, and whom your work reaches in the end."), "muted", box));
    title->addLayout(names, 1);
    column->addLayout(title);

    column->addWidget(section(tr("New chain"), box));
    auto* fresh = cardRow(column);
    auto* me = new Card(QStringLiteral("person"), tr("Start with me"),
                        tr("Answer who you are and whom you serve; the chain is drawn as you go"), true, box);
    auto* blank = new Card(QStringLiteral("new"), tr("Blank sheet"), tr("An empty chain, saved from the first stroke"),
                           false, box);
    auto* open =
        new Card(QStringLiteral("open"), tr("Open or import"), tr("A document, or a table or JSON file"), false, box);
    for (Card* card : {me, blank, open})
        fresh->addWidget(card, 1);
    connect(me, &Card::clicked, this, &StartPage::startWithMeWanted);
    connect(blank, &Card::clicked, this, &StartPage::blankWanted);
    connect(open, &Card::clicked, this, &StartPage::openWanted);

    column->addWidget(section(tr("Examples"), box));
    examples_ = new QGridLayout;
    examples_->setSpacing(gapWidth);
    column->addLayout(examples_);
    for (const documents::Example& example : documents::examples()) {
        auto* card = new ExampleCard(example, box);
        connect(card, &ExampleCard::clicked, this, [this, name = example.name] { emit exampleWanted(name); });
        exampleCards_ << card;
    }

    recentBox_ = new QWidget(box);
    auto* recentColumn = new QVBoxLayout(recentBox_);
    recentColumn->setContentsMargins(0, 0, 0, 0);
    recentColumn->setSpacing(8);
    recentColumn->addWidget(section(tr("Recent"), recentBox_));
    recent_ = new QGridLayout;
    recent_->setSpacing(gapWidth);
    recentColumn->addLayout(recent_);
    column->addWidget(recentBox_);
    chains_ = new RecentChains(this);
    connect(chains_, &RecentChains::ready, this, [this](const QString& path) {
        for (RecentCard* card : recentCards_) {
            if (card->path() == path)
                card->setChain(chains_->chainOf(path));
        }
    });
    arrangeExamples();
    column->addStretch(2);
    setWidget(page);
    setRecent({});
}

void StartPage::arrangeExamples() {
    // As many beside each other as can be read.
    constexpr int leastCard = 172;
    constexpr int margins = 64;
    const int room = std::min(pageWidth, width() - margins);
    const int most = static_cast<int>(exampleCards_.size());
    int columns = std::clamp((room + gapWidth) / (leastCard + gapWidth), 2, std::max(2, most));
    // Rather two even rows than one card alone.
    if (columns < most && most % columns == 1 && columns > 2)
        --columns;
    if (columns == columns_)
        return;
    columns_ = columns;
    for (QWidget* card : exampleCards_)
        examples_->removeWidget(card);
    for (int i = 0; i < most; ++i)
        examples_->addWidget(exampleCards_.at(i), i / columns, i % columns);
    for (int i = 0; i < most; ++i)
        examples_->setColumnStretch(i, i < columns ? 1 : 0);
    arrangeRecent();
}

void StartPage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrangeExamples();
}

void StartPage::arrangeRecent() {
    // As wide as the cards above them.
    const int columns = columns_ >= 3 ? 3 : columns_ - 1;
    for (int i = 0; i < recentCards_.size(); ++i)
        recent_->addWidget(recentCards_.at(i), i / columns, i % columns);
    while (gaps_.size() < columns)
        gaps_ << new QWidget(recentBox_);
    for (int i = 0; i < gaps_.size(); ++i) {
        recent_->removeWidget(gaps_.at(i));
        gaps_.at(i)->setVisible(i < columns && i >= recentCards_.size());
        if (!gaps_.at(i)->isHidden())
            recent_->addWidget(gaps_.at(i), 0, i);
    }
    for (int i = 0; i < recent_->columnCount() || i < columns; ++i)
        recent_->setColumnStretch(i, i < columns ? 1 : 0);
}

void StartPage::setRecent(const QStringList& paths) {
    for (RecentCard* card : recentCards_) {
        // One of them may be in the middle of its own click.
        recent_->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    recentCards_.clear();
    recentBox_->setVisible(!paths.isEmpty());
    for (const QString& path : paths) {
        auto* card = new RecentCard(path, recentBox_);
        card->setChain(chains_->chainOf(path));
        connect(card, &RecentCard::clicked, this, [this, path] { emit documentWanted(path); });
        auto* forget = new QAction(tr("Take off this list"), card);
        forget->setShortcut(QKeySequence(Qt::Key_Delete));
        forget->setShortcutContext(Qt::WidgetShortcut);
        connect(forget, &QAction::triggered, this, [this, path] { emit forgetWanted(path); });
        card->addAction(forget);
        card->setContextMenuPolicy(Qt::ActionsContextMenu);
        recentCards_ << card;
    }
    arrangeRecent();
    if (isVisible())
        wantPictures();
}

void StartPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    wantPictures();
    // It begins at its top, whatever on it had the keyboard before.
    QMetaObject::invokeMethod(
        this, [this] { verticalScrollBar()->setValue(0); }, Qt::QueuedConnection);
}

void StartPage::wantPictures() {
    QStringList paths;
    for (const RecentCard* card : recentCards_)
        paths << card->path();
    chains_->want(paths);
}

} // namespace throughline
