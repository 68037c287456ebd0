#include "ui/print/set_up_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/print/subject_list.h"

namespace throughline {

namespace {

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

/// A number with what a language writes before and after it.
QSpinBox* numberField(const Limits& limits, int step, const QString& pattern, const QString& name) {
    auto* field = new QSpinBox;
    field->setRange(static_cast<int>(limits.least), static_cast<int>(limits.most));
    field->setSingleStep(step);
    const QStringList around = pattern.split(QStringLiteral("%1"));
    field->setPrefix(around.front());
    field->setSuffix(around.back());
    field->setAccessibleName(name);
    field->setToolTip(name);
    // Typing "100" must not compose the pages at 1, 10 and 100 percent.
    field->setKeyboardTracking(false);
    return field;
}

QComboBox* listField(const QString& name) {
    auto* field = new QComboBox;
    field->setAccessibleName(name);
    field->setToolTip(name);
    return field;
}

/// Fields on one line, at its right end where there is something before them.
QHBoxLayout* lineOf(QWidget* first, const std::vector<QWidget*>& fields) {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(first);
    line->addStretch();
    for (QWidget* field : fields) {
        field->setFixedWidth(fields.size() == 1 ? 128 : 60);
        line->addWidget(field);
        if (field != fields.back())
            line->addWidget(new QLabel(QStringLiteral("\u00D7")));
    }
    return line;
}

} // namespace

SetUpForm::SetUpForm(const Chain& chain, const ReviewSubject& subject, QWidget* parent)
    : QWidget(parent), lanes_(subject.lanes) {
    subject_ = new SubjectList(chain, subject);
    tasks_ = new QCheckBox(tr("With the tasks and their impact"));
    legend_ = new QCheckBox(tr("With a legend"));

    paper_ = listField(tr("Paper"));
    for (const QPageSize& paper : papers())
        paper_->addItem(paper.name());
    paper_->addItem(tr("Other size", "a paper"));
    orientation_ = listField(tr("Orientation"));
    orientation_->addItems({tr("Landscape"), tr("Portrait")});
    const QString millimetres = tr("%1 mm");
    paperWidth_ = numberField(paperLimits, 10, millimetres, tr("Shorter side of the paper in millimetres"));
    paperHeight_ = numberField(paperLimits, 10, millimetres, tr("Longer side of the paper in millimetres"));
    margin_ = numberField(marginLimits, 1, millimetres, tr("Margins in millimetres"));

    automatic_ = new QRadioButton(tr("Whole, and readable parts"));
    automatic_->setToolTip(tr("One page; where its text would be smaller than 8 pt, the parts follow on more pages"));
    onePage_ = new QRadioButton(tr("Fit to one page"));
    percent_ = new QRadioButton(tr("Scale"));
    poster_ = new QRadioButton(tr("Poster"));
    poster_->setToolTip(tr("As large as it can be on so many rows and columns of pages"));
    percentNumber_ = numberField(percentLimits, 5, tr("%1 %", "a scale in percent"), tr("Scale in percent"));
    rows_ = numberField(posterLimits, 1, QStringLiteral("%1"), tr("Rows of pages"));
    columns_ = numberField(posterLimits, 1, QStringLiteral("%1"), tr("Columns of pages"));
    overlap_ = numberField(overlapLimits, 1, millimetres, tr("Overlap of neighbouring pages in millimetres"));
    marks_ = new QCheckBox(tr("Crop marks"));
    marks_->setToolTip(tr("Marks in the corners of each part, to trim it along"));
    layOutFields();
    setSetUp({});
    tellChanges();
}

void SetUpForm::layOutFields() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("What")));
    layout->addWidget(subject_);
    if (!subject_->cutWords().isEmpty()) {
        auto* cut = new QLabel(subject_->cutWords());
        cut->setWordWrap(true);
        cut->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(cut);
    }
    layout->addWidget(tasks_);
    layout->addWidget(legend_);
    layout->addSpacing(16);
    layout->addWidget(heading(tr("Paper")));
    auto* papers = new QHBoxLayout;
    papers->setSpacing(8);
    papers->addWidget(paper_, 1);
    papers->addWidget(orientation_, 1);
    layout->addLayout(papers);
    ownPaper_ = new QWidget;
    auto* sides = new QHBoxLayout(ownPaper_);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(8);
    sides->addWidget(paperWidth_, 1);
    sides->addWidget(new QLabel(QStringLiteral("\u00D7")));
    sides->addWidget(paperHeight_, 1);
    layout->addWidget(ownPaper_);
    layout->addLayout(lineOf(new QLabel(tr("Margins")), {margin_}));
    layout->addSpacing(16);
    layout->addWidget(heading(tr("Size")));
    layout->addWidget(automatic_);
    layout->addWidget(onePage_);
    layout->addLayout(lineOf(percent_, {percentNumber_}));
    layout->addLayout(lineOf(poster_, {rows_, columns_}));
    layout->addSpacing(16);
    layout->addWidget(heading(tr("Pages to join")));
    layout->addLayout(lineOf(new QLabel(tr("Overlap")), {overlap_}));
    layout->addWidget(marks_);
}

void SetUpForm::tellChanges() {
    const auto tell = [this] {
        enableFields();
        emit changed();
    };
    connect(subject_, &QComboBox::activated, this, &SetUpForm::subjectChosen);
    for (QComboBox* list : {static_cast<QComboBox*>(subject_), paper_, orientation_})
        connect(list, &QComboBox::activated, this, tell);
    for (QCheckBox* box : {tasks_, legend_, marks_})
        connect(box, &QCheckBox::toggled, this, tell);
    for (QSpinBox* field : {paperWidth_, paperHeight_, margin_, percentNumber_, rows_, columns_, overlap_})
        connect(field, &QSpinBox::valueChanged, this, tell);
    for (QRadioButton* button : {automatic_, onePage_, percent_, poster_}) {
        connect(button, &QRadioButton::toggled, this, [tell](bool isOn) {
            if (isOn)
                tell();
        });
    }
}

void SetUpForm::enableFields() {
    percentNumber_->setEnabled(percent_->isChecked());
    rows_->setEnabled(poster_->isChecked());
    columns_->setEnabled(poster_->isChecked());
    overlap_->setEnabled(!onePage_->isChecked());
    marks_->setEnabled(!onePage_->isChecked());
    ownPaper_->setVisible(paper_->currentIndex() == static_cast<int>(papers().size()));
}

ReviewSubject SetUpForm::subject() const {
    ReviewSubject subject = subject_->subject();
    subject.lanes = lanes_ && !subject.reading;
    return subject;
}

PageSetUp SetUpForm::setUp() const {
    PageSetUp setUp;
    const auto paper = static_cast<std::size_t>(paper_->currentIndex());
    setUp.paper =
        paper < papers().size() ? papers()[paper] : throughline::ownPaper(paperWidth_->value(), paperHeight_->value());
    setUp.isLandscape = orientation_->currentIndex() == 0;
    setUp.margin = margin_->value();
    setUp.fit = onePage_->isChecked()   ? Fit::onePage
                : percent_->isChecked() ? Fit::percent
                : poster_->isChecked()  ? Fit::poster
                                        : Fit::automatic;
    setUp.percent = percentNumber_->value();
    setUp.posterRows = rows_->value();
    setUp.posterColumns = columns_->value();
    setUp.overlap = overlap_->value();
    setUp.hasCropMarks = marks_->isChecked();
    setUp.hasLegend = legend_->isChecked();
    setUp.hasTasks = tasks_->isChecked();
    return setUp;
}

void SetUpForm::setSetUp(const PageSetUp& setUp) {
    {
        const QSignalBlocker block(this);
        const auto paper = std::ranges::find(papers(), setUp.paper);
        paper_->setCurrentIndex(static_cast<int>(paper - papers().begin()));
        const QSizeF sides = setUp.paper.size(QPageSize::Millimeter);
        paperWidth_->setValue(qRound(sides.width()));
        paperHeight_->setValue(qRound(sides.height()));
        orientation_->setCurrentIndex(setUp.isLandscape ? 0 : 1);
        margin_->setValue(qRound(setUp.margin));
        percentNumber_->setValue(qRound(setUp.percent));
        rows_->setValue(setUp.posterRows);
        columns_->setValue(setUp.posterColumns);
        overlap_->setValue(qRound(setUp.overlap));
        marks_->setChecked(setUp.hasCropMarks);
        legend_->setChecked(setUp.hasLegend);
        tasks_->setChecked(setUp.hasTasks);
        QRadioButton* fit = setUp.fit == Fit::onePage   ? onePage_
                            : setUp.fit == Fit::percent ? percent_
                            : setUp.fit == Fit::poster  ? poster_
                                                        : automatic_;
        fit->setChecked(true);
        enableFields();
    }
    emit changed();
}

void SetUpForm::setPoster(int rows, int columns) {
    PageSetUp wanted = setUp();
    wanted.fit = Fit::poster;
    wanted.posterRows = rows;
    wanted.posterColumns = columns;
    setSetUp(wanted);
}

} // namespace throughline
