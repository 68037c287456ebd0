#include "ui/import/import_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "core/exchange/table_columns.h"
#include "ui/looks/rows.h"
#include "ui/start/example_pictures.h"

namespace throughline {

namespace {
constexpr int sideWidth = 440;
constexpr std::size_t mostDrawn = 1500;
} // namespace

ImportDialog::ImportDialog(Chain target, ImportWish wish, ImportPlan plan, QWidget* parent)
    : QDialog(parent), target_(std::move(target)), wish_(std::move(wish)) {
    setWindowTitle(wish_.paths.size() == 1 ? tr("Import %1").arg(QFileInfo(wish_.paths.front()).fileName())
                                           : tr("Import %n files", nullptr, static_cast<int>(wish_.paths.size())));
    resize(QSize(1080, 700).boundedTo(screen()->availableSize() - QSize(48, 64)));
    setAttribute(Qt::WA_DeleteOnClose);

    picture_ = new QLabel(this);
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setMinimumSize(240, 200);
    picture_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    picture_->setWordWrap(true);
    picture_->setProperty("look", "muted");
    picture_->setAccessibleName(tr("Picture of what comes"));

    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    facts_ = makeLabel(QString(), "sentence", inside);
    column->addWidget(facts_);
    direction_ = makeSection(*column, tr("Which way do the arrows run?"),
                             tr("This drawing has lines without a direction. In a chain an arrow means “serves”."));
    layers_ =
        makeSection(*column, tr("Layers of the model"),
                    tr("People and what they do stand in the business layer. Programs and machines can be roles too."));
    columns_ = makeSection(*column, tr("What the columns mean"), QString());
    candidates_ =
        makeSection(*column, tr("End customers"), tr("These serve nobody. Tick those for whom the chain exists."));
    differences_ = makeSection(*column, tr("What differs"),
                               tr("These are in your chain already, and the file says something else."));
    notes_ = makeSection(*column, tr("Worth knowing"), QString());
    column->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->setFixedWidth(sideWidth);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    import_ = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    import_->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(picture_, 1);
    middle->addWidget(scroll);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(middle, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, 12, 20, 16);
    foot->addWidget(buttons);
    whole->addLayout(foot);
    showPlan(plan);
    if (import_->isEnabled())
        import_->setFocus();
}

ImportDialog::Section ImportDialog::makeSection(QVBoxLayout& column, const QString& title, const QString& explanation) {
    Section section;
    section.box = new QWidget(this);
    auto* inside = new QVBoxLayout(section.box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(6);
    inside->addWidget(makeLabel(title, "section", section.box));
    if (!explanation.isEmpty())
        inside->addWidget(makeLabel(explanation, "caption", section.box));
    section.rows = new QVBoxLayout;
    section.rows->setContentsMargins(0, 0, 0, 0);
    section.rows->setSpacing(4);
    inside->addLayout(section.rows);
    column.addWidget(section.box);
    section.box->hide();
    return section;
}

bool ImportDialog::begin(Section& section, const QStringList& shape) {
    section.box->setVisible(!shape.isEmpty());
    if (section.shape == shape)
        return false;
    section.shape = shape;
    clearRows(*section.rows);
    return !shape.isEmpty();
}

void ImportDialog::planAnew() {
    showPlan(planImport(wish_, target_));
}

void ImportDialog::showPlan(const ImportPlan& plan) {
    plan_ = plan;
    if (plan_.asksDirection)
        asked_ = plan_.asked;
    showFacts();
    showDirection();
    showLayers();
    showColumns();
    showCandidates();
    showDifferences();
    showNotes();
    showPicture();
    import_->setEnabled(plan_.status.isOk() && !plan_.edit.isEmpty());
}

QString ImportDialog::pictureWords(bool isEmpty) const {
    if (plan_.asksDirection)
        return tr("The picture comes as soon as you have said which way the arrows run.");
    if (!plan_.status && !plan_.columns.empty())
        return tr("The picture comes as soon as the columns have a meaning.");
    if (!plan_.status)
        return tr("There is nothing to show.");
    return isEmpty ? tr("No roles come, so there is nothing to draw.")
                   : tr("Too much for a picture here; it will be laid out on the sheet.");
}

void ImportDialog::showPicture() {
    const std::size_t roles = plan_.part.roles().size();
    if (roles == 0 || roles > mostDrawn) {
        constexpr int margin = 32;
        picture_->setPixmap({});
        picture_->setMargin(margin);
        picture_->setText(pictureWords(roles == 0));
        return;
    }
    picture_->setMargin(0);
    picture_->setPixmap(smallPicture(plan_.part, picture_->size(), devicePixelRatioF(),
                                     palette().color(QPalette::Window).lightness() < 128));
}

void ImportDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    showPicture();
}

void ImportDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && picture_ != nullptr)
        showPicture();
}

} // namespace throughline
