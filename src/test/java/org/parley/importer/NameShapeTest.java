package org.parley.importer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NameShapeTest {

    @ParameterizedTest
    @CsvSource({"JANE DOE, Jane Doe", "Jane McDoe, Jane McDoe", "LUDWIG VAN BERG, Ludwig van Berg",
            "MARY-ANN O’NEIL, Mary-Ann O’Neil", "ST. JOHN’S, ST. John’s", "J.R. DOE, J.R. Doe"})
    void aNameInCapitalsAloneKeepsItsInitialsOnly(String written, String name) {
        assertEquals(name, NameShape.inTitleCase(written));
    }
}
